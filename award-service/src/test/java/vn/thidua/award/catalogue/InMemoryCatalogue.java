package vn.thidua.award.catalogue;

import vn.thidua.platform.test.InMemoryDecisions;

/** A catalogue of a test without a store. */
public final class InMemoryCatalogue extends InMemoryDecisions<CatalogueEntry, CatalogueEvent> implements Catalogue {

    public InMemoryCatalogue() {
        super(CatalogueReason.ENTRY_UNKNOWN, CatalogueReason.ENTRY_EXISTS);
    }
}
