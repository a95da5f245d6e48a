package vn.thidua.registration.internalpledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.Sample.YEAR;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Target;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;

class RollUpTest {

    private static final Scope PLACE = new Scope(SKHCN, YEAR);

    private static final List<InternalPledge> PLEDGES = List.of(
            person("Nguyễn Văn An", "Văn phòng", "CSTDTQ"),
            person("Trần Thị Bình", "Văn phòng", "LDTT", "CSTDCS", "BK_TINH"),
            person("Lê Văn Cường", "Thanh tra", "LDTT"),
            room("Văn phòng", "TTLDXS"),
            room("Thanh tra", "TTLDTT"));

    @Test
    void countsWhoPledgesMoreAmongThoseWhoPledgeLess() {
        var sums = RollUp.of(Sample.form(), PLEDGES, null);

        assertThat(sums.people()).isEqualTo(3);
        assertThat(sums.rooms()).isEqualTo(2);
        assertThat(sums.lines())
                .filteredOn(it -> it.pledged() > 0)
                .extracting(RollUp.Line::code, RollUp.Line::holder, RollUp.Line::pledged)
                .containsExactly(
                        tuple("LDTT", Holder.INDIVIDUAL, 3),
                        tuple("CSTDCS", Holder.INDIVIDUAL, 2),
                        tuple("CSTD_BO_TINH", Holder.INDIVIDUAL, 1),
                        tuple("CSTDTQ", Holder.INDIVIDUAL, 1),
                        tuple("TTLDTT", Holder.COLLECTIVE, 2),
                        tuple("TTLDXS", Holder.COLLECTIVE, 1),
                        tuple("BK_TINH", Holder.INDIVIDUAL, 1));
    }

    @Test
    void setsThemAgainstWhatTheRegistrationSays() {
        var sums = RollUp.of(Sample.form(), PLEDGES, registered());

        assertThat(line(sums, "LDTT", Holder.INDIVIDUAL))
                .extracting(RollUp.Line::typed, RollUp.Line::difference)
                .containsExactly(70, -67);
        assertThat(line(sums, "CSTDTQ", Holder.INDIVIDUAL).difference()).isZero();
        assertThat(line(sums, "COTDCP", Holder.COLLECTIVE))
                .extracting(RollUp.Line::pledged, RollUp.Line::typed, RollUp.Line::difference)
                .containsExactly(0, null, null);
    }

    @Test
    void marksPeopleWhoseNamesAreAlikeInAllTheirSpellings() {
        var twice = List.of(
                person("Nguyễn Văn An", "Văn phòng", "LDTT"),
                person("NGUYEN VAN AN", "Thanh tra", "LDTT"),
                person("Nguyễn Văn An", "Thanh tra", "LDTT"),
                person("Lê Văn Cường", "Thanh tra", "LDTT"));

        var sums = RollUp.of(Sample.form(), twice, null);

        assertThat(sums.duplicates()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Nguyễn Văn An");
            assertThat(it.names()).containsExactly("Nguyễn Văn An", "NGUYEN VAN AN");
            assertThat(it.pledgeIds()).hasSize(3);
        });
        assertThat(line(sums, "LDTT", Holder.INDIVIDUAL).pledged()).isEqualTo(4);
    }

    private static RollUp.Line line(RollUp sums, String code, Holder holder) {
        return sums.lines().stream()
                .filter(it -> it.code().equals(code) && it.holder() == holder)
                .findFirst()
                .orElseThrow();
    }

    private static Content registered() {
        return new Content(
                "",
                "",
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of(line("LDTT", 70), line("CSTDTQ", 1)),
                null,
                List.of());
    }

    private static RegistrationLine line(String code, int people) {
        return new RegistrationLine(code, null, new Target(new Quantity(Integer.toString(people), people), null));
    }

    private static InternalPledge person(String name, String room, String... titles) {
        return pledge(written(Pledger.PERSON, name, room, titles));
    }

    private static InternalPledge room(String name, String... titles) {
        return pledge(written(Pledger.ROOM, name, null, titles));
    }

    private static WrittenPledge written(Pledger pledger, String name, @Nullable String room, String... titles) {
        return new WrittenPledge(pledger, name, room, null, List.of(titles));
    }

    private static InternalPledge pledge(WrittenPledge written) {
        return InternalPledge.make(OFFICER, UUID.randomUUID(), PLACE, written, null, Instant.EPOCH)
                .state();
    }
}
