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
import vn.thidua.registration.internalpledge.InternalPledge.Scope;

/** What every store of pledges does. */
public interface InternalPledgesContract {

    InternalPledges pledges();

    @Test
    default void findsExactlyTheName() {
        var scope = new Scope(UUID.randomUUID(), YEAR);
        var exact = List.of(
                make(scope, "Lê Thị Hòa", "Văn phòng", null), make(scope, "Lê Thị Hòa", "Văn phòng", "Kế toán"));
        make(scope, "Lê Thị Hoa", "Văn phòng", null);
        make(scope, "LÊ THỊ HÒA", "Văn phòng", null);
        make(scope, "Lê Thị Hòa", "văn phòng", null);
        make(scope, "Lê Thị Hòa", "Văn phòng Sở", null);
        make(scope, "Lê Thị Hòa", null, "Văn phòng");
        make(scope, "Lê Thị Hòa Văn phòng", null, null);
        make(new Scope(scope.unitId(), YEAR + 1), "Lê Thị Hòa", "Văn phòng", null);
        make(new Scope(UUID.randomUUID(), YEAR), "Lê Thị Hòa", "Văn phòng", null);

        assertThat(pledges().ofName(scope, new PledgerName(Pledger.PERSON, "Lê Thị Hòa", "Văn phòng")))
                .containsExactlyInAnyOrderElementsOf(exact);
        assertThat(pledges().ofName(scope, new PledgerName(Pledger.ROOM, "Lê Thị Hòa", "Văn phòng")))
                .isEmpty();
        assertThat(pledges().ofName(scope, new PledgerName(Pledger.PERSON, "Lê Thị Hòa", null)))
                .singleElement()
                .satisfies(it -> assertThat(it.pledge().position()).isEqualTo("Văn phòng"));
    }

    @Test
    default void findsTheWithdrawnOnesToo() {
        var scope = new Scope(UUID.randomUUID(), YEAR);
        var made = make(scope, "Lê Thị Hòa", "Văn phòng", null);
        var officer = Sample.officerOf(scope.unitId(), "Cán bộ mẫu");
        var withdrawn = pledges().decide(made.id(), Command.by(officer), it -> it.withdraw(officer, Instant.EPOCH));

        assertThat(pledges().of(scope)).isEmpty();
        assertThat(pledges().everyOf(scope)).containsExactly(withdrawn);
        assertThat(pledges().ofName(scope, made.whose())).containsExactly(withdrawn);
    }

    private InternalPledge make(Scope scope, String name, @Nullable String room, @Nullable String position) {
        var id = UUID.randomUUID();
        var written = new WrittenPledge(Pledger.PERSON, name, room, position, List.of("LDTT"));
        return pledges()
                .create(
                        id,
                        Command.by(OFFICER),
                        () -> InternalPledge.make(OFFICER, id, scope, written, null, Instant.EPOCH));
    }
}
