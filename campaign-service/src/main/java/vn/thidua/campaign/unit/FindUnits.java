package vn.thidua.campaign.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.domain.UseCase;

/** The units, which everyone who is signed in may know. */
@UseCase
public class FindUnits {

    private final Units units;

    FindUnits(Units units) {
        this.units = units;
    }

    /** Refuses an unknown id with {@link UnitReason#UNIT_UNKNOWN}. */
    public Unit get(UUID id) {
        return units.get(id);
    }

    /** In the order of a Vietnamese dictionary. */
    public List<Unit> list() {
        return units.all().stream().sorted(Unit.BY_NAME).toList();
    }

    /** Those of the ids that are units, asked for all at once. */
    public Map<UUID, Unit> named(Collection<UUID> ids) {
        return units.byId(ids);
    }
}
