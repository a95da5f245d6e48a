package vn.thidua.campaign.unit;

import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;

/** Puts names of units into force whose day has come, and publishes them. */
@UseCase
public class ApplyUnitNames {

    private final Units units;
    private final Clock clock;

    ApplyUnitNames(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    public void apply() {
        var today = VietnamTime.today(clock);
        units.all().stream()
                .filter(it -> !it.hasNameOf(today))
                .forEach(it -> units.decide(it.id(), onceFor(it, today), unit -> unit.applyName(today)));
    }

    /** Several instances of the service may wake at the same time: the second gets the first one's answer. */
    private static Command onceFor(Unit unit, LocalDate today) {
        return Command.ofService("campaign-service", "name-in-force", unit.id(), unit.version(), today);
    }
}
