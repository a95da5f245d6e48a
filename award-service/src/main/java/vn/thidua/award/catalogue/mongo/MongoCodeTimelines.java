package vn.thidua.award.catalogue.mongo;

import org.springframework.stereotype.Component;
import vn.thidua.award.catalogue.CatalogueReason;
import vn.thidua.award.catalogue.CodeTimeline;
import vn.thidua.award.catalogue.CodeTimelines;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;

@Component
class MongoCodeTimelines implements CodeTimelines, MongoAggregateRepository<CodeTimeline, NoEvent> {

    private final AggregateCollection<CodeTimeline, NoEvent> timelines;

    MongoCodeTimelines(Aggregates aggregates) {
        this.timelines = aggregates.open(Aggregates.Kind.of(
                "catalogue-timelines",
                CodeTimeline.class,
                CatalogueReason.ENTRY_UNKNOWN,
                CatalogueReason.ENTRY_EXISTS));
    }

    @Override
    public AggregateCollection<CodeTimeline, NoEvent> collection() {
        return timelines;
    }
}
