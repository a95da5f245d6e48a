package vn.thidua.registration.nudge.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.InCollection;
import vn.thidua.registration.nudge.Nudge;
import vn.thidua.registration.nudge.NudgeEvent;
import vn.thidua.registration.nudge.NudgeReason;
import vn.thidua.registration.nudge.Nudges;

@Component
class MongoNudges implements Nudges, InCollection<Nudge, NudgeEvent> {

    private final AggregateCollection<Nudge, NudgeEvent> nudges;

    MongoNudges(Aggregates aggregates, Translator<NudgeEvent> translator) {
        this.nudges = aggregates.open(new Aggregates.Kind<>(
                "nudges",
                Nudge.class,
                translator,
                NudgeReason.NUDGE_UNKNOWN,
                NudgeReason.NUDGE_EXISTS,
                List.of(Indexes.ascending("state.roundId"))));
    }

    @Override
    public AggregateCollection<Nudge, NudgeEvent> collection() {
        return nudges;
    }

    @Override
    public List<Nudge> ofRound(UUID round) {
        return nudges.list(eq("state.roundId", round), it -> it.sort(descending("state.at", "_id")));
    }
}
