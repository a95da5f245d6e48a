package vn.thidua.award.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;

/** What every implementation of {@link Catalogue} finds. */
public interface CatalogueContract {

    /** Without any entry. */
    Catalogue catalogue();

    @Test
    default void findsAllThoseOfACodeAndThoseOfAYear() {
        var catalogue = catalogue();
        var old = ship(catalogue, "MOT", 2004, 2022);
        var young = ship(catalogue, "MOT", 2023, null);
        var other = ship(catalogue, "HAI", 2004, null);

        assertThat(catalogue.all()).containsExactlyInAnyOrder(old, young, other);
        assertThat(catalogue.ofCode("MOT")).containsExactlyInAnyOrder(old, young);
        assertThat(catalogue.ofCode("BA")).isEmpty();
        assertThat(catalogue.of(2022)).containsExactlyInAnyOrder(old, other);
        assertThat(catalogue.of(2023)).containsExactlyInAnyOrder(young, other);
        assertThat(catalogue.of(2003)).isEmpty();
    }

    private static CatalogueEntry ship(Catalogue catalogue, String code, int from, @Nullable Integer to) {
        var definition = new Definition(
                "Danh hiệu " + code,
                "Title " + code,
                AwardKind.TITLE,
                List.of(SubjectType.INDIVIDUAL),
                Authority.PROVINCE_CHAIR,
                LocalDate.of(from, 1, 1),
                to == null ? null : LocalDate.of(to, 12, 31),
                new FormRow(1, code, code, code, null));
        var id = CatalogueEntry.idOf(code, definition.validFrom());
        return catalogue.create(id, Command.by(Actor.ofService("test")), () -> CatalogueEntry.ship(code, definition));
    }
}
