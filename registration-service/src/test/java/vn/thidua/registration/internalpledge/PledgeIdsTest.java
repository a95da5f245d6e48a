package vn.thidua.registration.internalpledge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.Sample.YEAR;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.registration.internalpledge.InternalPledge.Place;
import vn.thidua.registration.keyedid.KeyedIds;

class PledgeIdsTest {

    private static final Place PLACE = new Place(SKHCN, YEAR);
    private static final UUID PERSON = UUID.randomUUID();

    private final PledgeIds ids = with((byte) 1);

    @Test
    void followFromWhatIsToExistOnceAndFromTheKey() {
        assertThat(ids.of(PLACE, written("Nguyễn Văn An"), _ -> false))
                .isEqualTo(ids.of(PLACE, written("nguyen van  an"), _ -> false))
                .isNotEqualTo(ids.of(PLACE, written("Nguyễn Văn Anh"), _ -> false))
                .isNotEqualTo(ids.of(new Place(SKHCN, YEAR + 1), written("Nguyễn Văn An"), _ -> false))
                .isNotEqualTo(with((byte) 2).of(PLACE, written("Nguyễn Văn An"), _ -> false));
        assertThat(ids.ofOwn(PLACE, PERSON, _ -> false))
                .isEqualTo(ids.ofOwn(PLACE, PERSON, _ -> false))
                .isNotEqualTo(with((byte) 2).ofOwn(PLACE, PERSON, _ -> false));
        assertThat(ids.ofList(PLACE, "abc", _ -> false))
                .isNotEqualTo(with((byte) 2).ofList(PLACE, "abc", _ -> false));
    }

    @Test
    void areNotThoseThatFollowFromTheNamesAlone() {
        assertThat(ids.of(PLACE, written("Nguyễn Văn An"), _ -> false)).isNotEqualTo(formerOf("PERSON"));
        assertThat(ids.ofOwn(PLACE, PERSON, _ -> false)).isNotEqualTo(formerOf(PERSON.toString()));
    }

    @Test
    void whatWasStoredBeforeTheKeyKeepsItsId() {
        var former = formerOf("PERSON", "nguyen van an", "van phong");
        var formerOwn = formerOf(PERSON.toString());
        var formerList = NamedId.of("pledge-list", SKHCN.toString(), Integer.toString(YEAR), "abc");

        assertThat(ids.of(PLACE, written("Nguyễn Văn An"), former::equals)).isEqualTo(former);
        assertThat(ids.ofOwn(PLACE, PERSON, formerOwn::equals)).isEqualTo(formerOwn);
        assertThat(ids.ofList(PLACE, "abc", formerList::equals)).isEqualTo(formerList);
    }

    private static UUID formerOf(String... whose) {
        var place = List.of("internal-pledge", SKHCN.toString(), Integer.toString(YEAR));
        return NamedId.of(Stream.concat(place.stream(), Stream.of(whose)).toArray(String[]::new));
    }

    private static WrittenPledge written(String name) {
        return new WrittenPledge(Pledger.PERSON, name, "Văn phòng", null, List.of("LDTT"));
    }

    private static PledgeIds with(byte of) {
        var key = new byte[32];
        key[0] = of;
        return new PledgeIds(new KeyedIds(key::clone));
    }
}
