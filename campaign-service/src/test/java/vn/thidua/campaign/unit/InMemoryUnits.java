package vn.thidua.campaign.unit;

import java.util.UUID;
import java.util.function.Supplier;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.test.InMemoryAggregateRepository;

/** Units of a test without a store. */
public final class InMemoryUnits extends InMemoryAggregateRepository<Unit, UnitEvent> implements Units {

    public InMemoryUnits() {
        super(UnitReason.UNIT_UNKNOWN, UnitReason.UNIT_EXISTS);
    }

    @Override
    public Unit create(UUID id, Command command, Supplier<Change<Unit, UnitEvent>> decision) {
        return super.create(id, command, () -> {
            var change = decision.get();
            if (all().stream().anyMatch(it -> it.code().equals(change.state().code()))) {
                throw UnitReason.UNIT_EXISTS.because("the code is another unit's");
            }
            return change;
        });
    }

    /** A unit with that code. */
    public UUID enter(String code) {
        var id = UUID.randomUUID();
        create(
                id,
                Command.by(Actor.ofService("test")),
                () -> Unit.enter(id, new Unit.Entry(code, "Sở " + code, code, null)));
        return id;
    }
}
