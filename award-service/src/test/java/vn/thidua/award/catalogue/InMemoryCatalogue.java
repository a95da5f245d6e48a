package vn.thidua.award.catalogue;

import vn.thidua.platform.test.InMemoryAggregateRepository;

/** A catalogue of a test without a store. */
public final class InMemoryCatalogue extends InMemoryAggregateRepository<CatalogueEntry, CatalogueEvent>
        implements Catalogue {

    public InMemoryCatalogue() {
        super(CatalogueReason.ENTRY_UNKNOWN, CatalogueReason.ENTRY_EXISTS);
    }
}
