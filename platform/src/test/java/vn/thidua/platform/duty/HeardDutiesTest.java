package vn.thidua.platform.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.duty.HeardDuties.DutyChanged;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.TestStore;

class HeardDutiesTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);

    private final HeardDuties duties = new HeardDuties(TestStore.freshDatabase());
    private final UUID person = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();

    @Test
    void understandsWhatIsPublishedOfDuties() {
        var published = JsonMapper.shared().readValue(new Contract("duty.changed.v1").sample(), duties.type());
        duties.read(published);

        assertThat(published.duties()).isNotEmpty();
        assertThat(duties.of(published.personId(), FIRST)).containsExactlyElementsOf(published.duties());
    }

    @Test
    void knowsNoDutiesOfAStranger() {
        assertThat(duties.of(person, FIRST)).isEmpty();
    }

    @Test
    void holdsADutyFromItsFirstToItsLastDay() {
        var officer = new Duty(unit, Role.OFFICER, FIRST, LAST);
        duties.read(new DutyChanged(person, 1, List.of(officer)));

        assertThat(duties.of(person, FIRST)).containsExactly(officer);
        assertThat(duties.of(person, LAST)).containsExactly(officer);
        assertThat(duties.of(person, FIRST.minusDays(1))).isEmpty();
        assertThat(duties.of(person, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void holdsSeveralAtOnceAndOneAfterTheOther() {
        var officer = new Duty(unit, Role.OFFICER, FIRST, LAST);
        var leader = new Duty(unit, Role.LEADER, LAST.plusDays(1), null);
        var council = new Duty(null, Role.COUNCIL_MEMBER, FIRST, null);
        duties.read(new DutyChanged(person, 1, List.of(officer, leader, council)));

        assertThat(duties.of(person, LAST)).containsExactly(officer, council);
        assertThat(duties.of(person, LAST.plusDays(1))).containsExactly(leader, council);
    }

    @Test
    void isToldTwiceOrLateAndStaysRight() {
        var leader = new Duty(unit, Role.LEADER, FIRST, null);
        duties.read(new DutyChanged(person, 2, List.of(leader)));
        duties.read(new DutyChanged(person, 1, List.of()));
        duties.read(new DutyChanged(person, 2, List.of()));
        assertThat(duties.of(person, FIRST)).containsExactly(leader);

        duties.read(new DutyChanged(person, 3, List.of()));
        assertThat(duties.of(person, FIRST)).isEmpty();
    }
}
