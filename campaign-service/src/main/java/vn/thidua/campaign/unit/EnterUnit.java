package vn.thidua.campaign.unit;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A province administrator enters a unit. No two units have the same code. */
@UseCase
public class EnterUnit {

    private final Units units;

    EnterUnit(Units units) {
        this.units = units;
    }

    public Unit enter(Command command, String code, String name, String shortName, @Nullable String organisation) {
        command.actor().requireProvinceAdministrator();
        var id = command.newId();
        return units.create(id, command, () -> Unit.entered(id, code, name, shortName, organisation));
    }
}
