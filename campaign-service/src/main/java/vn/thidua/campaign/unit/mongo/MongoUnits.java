package vn.thidua.campaign.unit.mongo;

import static com.mongodb.client.model.Filters.empty;

import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.UnitEvent;
import vn.thidua.campaign.unit.UnitReason;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;

@Component
class MongoUnits implements Units, MongoAggregateRepository<Unit, UnitEvent> {

    private final AggregateCollection<Unit, UnitEvent> units;

    MongoUnits(Aggregates aggregates, Translator<UnitEvent> translator) {
        this.units =
                aggregates.open(Aggregates.Kind.of("units", Unit.class, UnitReason.UNIT_UNKNOWN, UnitReason.UNIT_EXISTS)
                        .publishedBy(translator)
                        .uniqueBy(Indexes.ascending("state.code")));
    }

    @Override
    public AggregateCollection<Unit, UnitEvent> collection() {
        return units;
    }

    @Override
    public List<Unit> all() {
        return units.list(empty());
    }

    @Override
    public List<Unit> some(Collection<UUID> ids) {
        return units.list(ids);
    }
}
