package vn.thidua.campaign.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;

/** What every implementation of {@link Units} finds and refuses. */
public interface UnitsContract {

    /** Without any unit. */
    Units units();

    @Test
    default void findsAllOrThoseOfSomeIds() {
        var units = units();
        var one = enter(units, "MOT");
        var other = enter(units, "HAI");
        enter(units, "BA");

        assertThat(units.all()).hasSize(3);
        assertThat(units.some(List.of(one.id(), other.id(), UUID.randomUUID()))).containsExactlyInAnyOrder(one, other);
        assertThat(units.some(List.of())).isEmpty();
        assertThat(units.byId(List.of(one.id()))).containsOnlyKeys(one.id());
    }

    @Test
    default void aCodeIsOneUnits() {
        var units = units();
        enter(units, "MOT");

        assertThatThrownBy(() -> enter(units, "MOT"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(UnitReason.UNIT_EXISTS));
        assertThat(units.all()).hasSize(1);
    }

    private static Unit enter(Units units, String code) {
        var id = UUID.randomUUID();
        return units.create(
                id,
                Command.by(Actor.ofService("test")),
                () -> Unit.enter(id, new Unit.Entry(code, "Sở " + code, code, null)));
    }
}
