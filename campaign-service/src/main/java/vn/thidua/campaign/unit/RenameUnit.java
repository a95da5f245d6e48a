package vn.thidua.campaign.unit;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.campaign.unit.Unit.DatedName;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;

/** A province administrator says what a unit is called from a day on, past or still to come. */
@UseCase
public class RenameUnit {

    private final Units units;
    private final Clock clock;

    RenameUnit(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    public Unit rename(Command command, UUID id, DatedName name) {
        command.actor().requireProvinceAdministrator();
        return units.decide(id, command, it -> it.rename(name, VietnamTime.today(clock)));
    }
}
