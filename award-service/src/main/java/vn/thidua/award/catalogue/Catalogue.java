package vn.thidua.award.catalogue;

import java.util.List;
import vn.thidua.platform.domain.AggregateRepository;

/** All entries of the catalogue, past ones too. It has some dozens. */
public interface Catalogue extends AggregateRepository<CatalogueEntry, CatalogueEvent> {

    List<CatalogueEntry> all();

    /** One after the other. */
    default List<CatalogueEntry> ofCode(String code) {
        return all().stream().filter(it -> it.code().equals(code)).toList();
    }

    /** What can be given for the year. */
    default List<CatalogueEntry> of(int awardYear) {
        return all().stream().filter(it -> it.definition().existsFor(awardYear)).toList();
    }
}
