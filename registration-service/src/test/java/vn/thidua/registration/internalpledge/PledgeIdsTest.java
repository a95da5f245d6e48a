package vn.thidua.registration.internalpledge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.Sample.YEAR;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.internalpledge.Namesakes.Match.Another;
import vn.thidua.registration.keyedid.KeyedIds;

class PledgeIdsTest {

    private static final Scope PLACE = new Scope(SKHCN, YEAR);
    private static final UUID PERSON = UUID.randomUUID();

    private static final Another FIRST = new Another(0);

    private final PledgeIds ids = with((byte) 1);

    @Test
    void followFromWhatIsToExistOnceAndFromTheKey() {
        assertThat(ids.of(PLACE, written("Nguyễn Văn An", null), FIRST))
                .isEqualTo(ids.of(PLACE, written("Nguyễn  Văn An ", "Chuyên viên"), FIRST))
                .isNotEqualTo(ids.of(PLACE, written("Nguyễn Văn Ân", null), FIRST))
                .isNotEqualTo(ids.of(PLACE, written("nguyễn văn an", null), FIRST))
                .isNotEqualTo(ids.of(new Scope(SKHCN, YEAR + 1), written("Nguyễn Văn An", null), FIRST))
                .isNotEqualTo(with((byte) 2).of(PLACE, written("Nguyễn Văn An", null), FIRST));
        assertThat(ids.ofOwn(PLACE, PERSON, _ -> false))
                .isEqualTo(ids.ofOwn(PLACE, PERSON, _ -> false))
                .isNotEqualTo(with((byte) 2).ofOwn(PLACE, PERSON, _ -> false));
        assertThat(ids.ofList(PLACE, "abc", _ -> false))
                .isNotEqualTo(with((byte) 2).ofList(PLACE, "abc", _ -> false));
    }

    @Test
    void othersOfANameHaveIdsByTheirPositions() {
        var second = ids.of(PLACE, written("An", "Chuyên viên"), new Another(1));

        assertThat(second)
                .isEqualTo(ids.of(PLACE, written("An", "Chuyên viên"), new Another(1)))
                .isNotEqualTo(ids.of(PLACE, written("An", "Trưởng phòng"), new Another(1)))
                .isNotEqualTo(ids.of(PLACE, written("An", "Chuyên viên"), new Another(2)))
                .isNotEqualTo(ids.of(PLACE, written("An", "Chuyên viên"), FIRST));
    }

    @Test
    void areNotThoseThatFollowFromTheNamesAlone() {
        assertThat(ids.ofOwn(PLACE, PERSON, _ -> false)).isNotEqualTo(formerOf(PERSON.toString()));
    }

    /** Otherwise an exact name without marks would meet the pledge of somebody whose name has them. */
    @Test
    void areNeverThoseThatFollowedFromNamesWithoutMarks() {
        var keyed = new KeyedIds(() -> {
            var key = new byte[32];
            key[0] = 1;
            return key;
        });
        var former = keyed.of(
                "internal-pledge", SKHCN.toString(), Integer.toString(YEAR), "PERSON", "nguyen van an", "van phong");
        var exact = new WrittenPledge(Pledger.PERSON, "nguyen van an", "van phong", null, List.of("LDTT"));

        assertThat(ids.of(PLACE, exact, FIRST))
                .isNotEqualTo(former)
                .isNotEqualTo(formerOf("PERSON", "nguyen van an", "van phong"));
    }

    @Test
    void whatWasStoredBeforeTheKeyKeepsItsId() {
        var formerOwn = formerOf(PERSON.toString());
        var formerList = NamedId.of("pledge-list", SKHCN.toString(), Integer.toString(YEAR), "abc");

        assertThat(ids.ofOwn(PLACE, PERSON, formerOwn::equals)).isEqualTo(formerOwn);
        assertThat(ids.ofList(PLACE, "abc", formerList::equals)).isEqualTo(formerList);
    }

    private static UUID formerOf(String... whose) {
        var scope = List.of("internal-pledge", SKHCN.toString(), Integer.toString(YEAR));
        return NamedId.of(Stream.concat(scope.stream(), Stream.of(whose)).toArray(String[]::new));
    }

    private static WrittenPledge written(String name, @Nullable String position) {
        return new WrittenPledge(Pledger.PERSON, name, "Văn phòng", position, List.of("LDTT"));
    }

    private static PledgeIds with(byte of) {
        var key = new byte[32];
        key[0] = of;
        return new PledgeIds(new KeyedIds(key::clone));
    }
}
