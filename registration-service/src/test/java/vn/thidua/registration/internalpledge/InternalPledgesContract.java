package vn.thidua.registration.internalpledge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.YEAR;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Command;
import vn.thidua.registration.Sample;
import vn.thidua.registration.internalpledge.InternalPledge.Place;

/** What every store of pledges does. */
public interface InternalPledgesContract {

    InternalPledges pledges();

    @Test
    default void findsExactlyTheName() {
        var place = new Place(UUID.randomUUID(), YEAR);
        var exact = List.of(
                make(place, "Lê Thị Hòa", "Văn phòng", null), make(place, "Lê Thị Hòa", "Văn phòng", "Kế toán"));
        make(place, "Lê Thị Hoa", "Văn phòng", null);
        make(place, "LÊ THỊ HÒA", "Văn phòng", null);
        make(place, "Lê Thị Hòa", "văn phòng", null);
        make(place, "Lê Thị Hòa", "Văn phòng Sở", null);
        make(place, "Lê Thị Hòa", null, "Văn phòng");
        make(place, "Lê Thị Hòa Văn phòng", null, null);
        make(new Place(place.unitId(), YEAR + 1), "Lê Thị Hòa", "Văn phòng", null);
        make(new Place(UUID.randomUUID(), YEAR), "Lê Thị Hòa", "Văn phòng", null);

        assertThat(pledges().ofName(place, new PledgerName(Pledger.PERSON, "Lê Thị Hòa", "Văn phòng")))
                .containsExactlyInAnyOrderElementsOf(exact);
        assertThat(pledges().ofName(place, new PledgerName(Pledger.ROOM, "Lê Thị Hòa", "Văn phòng")))
                .isEmpty();
        assertThat(pledges().ofName(place, new PledgerName(Pledger.PERSON, "Lê Thị Hòa", null)))
                .singleElement()
                .satisfies(it -> assertThat(it.pledge().position()).isEqualTo("Văn phòng"));
    }

    @Test
    default void findsTheWithdrawnOnesToo() {
        var place = new Place(UUID.randomUUID(), YEAR);
        var made = make(place, "Lê Thị Hòa", "Văn phòng", null);
        var officer = Sample.officerOf(place.unitId(), "Cán bộ mẫu");
        var withdrawn = pledges().decide(made.id(), Command.by(officer), it -> it.withdraw(officer, Instant.EPOCH));

        assertThat(pledges().of(place)).isEmpty();
        assertThat(pledges().everyOf(place)).containsExactly(withdrawn);
        assertThat(pledges().ofName(place, made.whose())).containsExactly(withdrawn);
    }

    private InternalPledge make(Place place, String name, @Nullable String room, @Nullable String position) {
        var id = UUID.randomUUID();
        var written = new WrittenPledge(Pledger.PERSON, name, room, position, List.of("LDTT"));
        return pledges()
                .create(
                        id,
                        Command.by(OFFICER),
                        () -> InternalPledge.make(OFFICER, id, place, written, null, Instant.EPOCH));
    }
}
