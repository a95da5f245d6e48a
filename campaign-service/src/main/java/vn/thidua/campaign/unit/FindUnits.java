package vn.thidua.campaign.unit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.VietnameseText;

/** The units, which everyone who is signed in may know. */
@UseCase
public class FindUnits {

    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::name, VietnameseText.order()).thenComparing(Unit::code);

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
        return units.all().stream().sorted(ORDER).toList();
    }

    /** Those of the ids that are units, asked for all at once. */
    public Map<UUID, Unit> named(Collection<UUID> ids) {
        return units.byId(ids);
    }
}
