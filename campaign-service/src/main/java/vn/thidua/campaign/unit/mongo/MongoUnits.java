package vn.thidua.campaign.unit.mongo;

import static com.mongodb.client.model.Filters.empty;

import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.UnitEvent;
import vn.thidua.campaign.unit.UnitReason;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.kafka.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;

@Component
class MongoUnits implements Units {

    private final AggregateCollection<Unit, UnitEvent> units;

    MongoUnits(Aggregates aggregates, Translator<UnitEvent> translator) {
        this.units = aggregates.open(new Aggregates.Kind<>(
                        "units", Unit.class, translator, UnitReason.UNIT_UNKNOWN, UnitReason.UNIT_EXISTS, List.of())
                .unique(Indexes.ascending("state.code")));
    }

    @Override
    public List<Unit> all() {
        return units.list(empty());
    }

    @Override
    public List<Unit> some(Collection<UUID> ids) {
        return units.list(ids);
    }

    @Override
    public Optional<Unit> find(UUID id) {
        return units.find(id);
    }

    @Override
    public Unit get(UUID id) {
        return units.get(id);
    }

    @Override
    public Unit create(UUID id, Command command, Supplier<Change<Unit, UnitEvent>> decision) {
        return units.create(id, command, decision);
    }

    @Override
    public Unit decide(UUID id, Command command, Function<Unit, Change<Unit, UnitEvent>> decision) {
        return units.decide(id, command, decision);
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return units.history(id);
    }
}
