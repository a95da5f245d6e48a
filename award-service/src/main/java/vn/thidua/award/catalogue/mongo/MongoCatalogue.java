package vn.thidua.award.catalogue.mongo;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.catalogue.Catalogue;
import vn.thidua.award.catalogue.CatalogueEntry;
import vn.thidua.award.catalogue.CatalogueEvent;
import vn.thidua.award.catalogue.CatalogueReason;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;

@Component
class MongoCatalogue implements Catalogue, MongoAggregateRepository<CatalogueEntry, CatalogueEvent> {

    private final AggregateCollection<CatalogueEntry, CatalogueEvent> entries;

    MongoCatalogue(Aggregates aggregates, Translator<CatalogueEvent> translator) {
        this.entries = aggregates.open(Aggregates.Kind.of(
                        "catalogue", CatalogueEntry.class, CatalogueReason.ENTRY_UNKNOWN, CatalogueReason.ENTRY_EXISTS)
                .publishedBy(translator));
    }

    @Override
    public AggregateCollection<CatalogueEntry, CatalogueEvent> collection() {
        return entries;
    }

    @Override
    public List<CatalogueEntry> all() {
        return entries.list(Filters.empty());
    }
}
