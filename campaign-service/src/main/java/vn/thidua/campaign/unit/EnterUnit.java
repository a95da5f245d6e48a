package vn.thidua.campaign.unit;

import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A province administrator enters a unit. No two units have the same code. */
@UseCase
public class EnterUnit {

    private final Units units;

    EnterUnit(Units units) {
        this.units = units;
    }

    public Unit enter(Command command, Unit.Entry entry) {
        command.actor().requireProvinceAdministrator();
        var id = command.newId();
        return units.create(id, command, () -> Unit.enter(id, entry));
    }
}
