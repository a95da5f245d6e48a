package vn.thidua.platform.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.DutyHolders.Holder;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.duty.DutyReplica.DutyChanged;
import vn.thidua.platform.duty.DutyReplica.HeldDuty;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.TestStore;

class DutyReplicaTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);

    private final DutyReplica duties = new DutyReplica(TestStore.freshStore());
    private final UUID person = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();

    @Test
    void understandsWhatIsPublishedOfDuties() {
        var published = JsonMapper.shared().readValue(new Contract("duty.changed.v1").sample(), duties.type());
        duties.on(published);

        assertThat(published.duties()).isNotEmpty();
        assertThat(duties.of(published.personId(), FIRST).duties())
                .containsExactly(
                        new Duty(unitOf(published), Role.OFFICER, FIRST, null),
                        new Duty(null, Role.COUNCIL_MEMBER, FIRST, LocalDate.of(2026, 12, 31)));
        assertThat(duties.holders(unitOf(published), FIRST))
                .containsExactly(new Holder(published.personId(), "Cán bộ mẫu Sở KHCN", List.of(Role.OFFICER)));
    }

    @Test
    void passesOverARoleItDoesNotKnowYetAndKeepsTheOthers() {
        var message = """
                {"personId": "%s", "version": 1, "name": "Cán bộ mẫu", "duties": [
                 {"unitId": "%s", "role": "ASTRONAUT", "from": "2022-01-01", "to": null},
                 {"unitId": "%s", "role": "STAFF", "from": "2022-01-01", "to": null}]}
                """.formatted(person, unit, unit);
        duties.on(JsonMapper.shared().readValue(message, duties.type()));

        assertThat(duties.of(person, FIRST).duties()).containsExactly(new Duty(unit, Role.STAFF, FIRST, null));
        assertThat(duties.holders(unit, FIRST)).containsExactly(new Holder(person, "Cán bộ mẫu", List.of(Role.STAFF)));
    }

    @Test
    void knowsTheHoldersOfAUnitsDutiesOnADay() {
        publish(1, new Duty(unit, Role.OFFICER, FIRST, LAST), new Duty(unit, Role.LEADER, FIRST, null));
        var other = UUID.randomUUID();
        duties.on(new DutyChanged(other, 1, "Người khác", List.of(held(new Duty(null, Role.OPERATOR, FIRST, null)))));

        assertThat(duties.holders(unit, LAST))
                .containsExactly(new Holder(person, "Cán bộ mẫu", List.of(Role.OFFICER, Role.LEADER)));
        assertThat(duties.holders(unit, LAST.plusDays(1)))
                .containsExactly(new Holder(person, "Cán bộ mẫu", List.of(Role.LEADER)));
        assertThat(duties.holders(unit, FIRST.minusDays(1))).isEmpty();
        assertThat(duties.holders(UUID.randomUUID(), LAST)).isEmpty();
    }

    @Test
    void knowsNoDutiesOfAStranger() {
        assertThat(duties.of(person, FIRST).duties()).isEmpty();
    }

    @Test
    void holdsADutyFromItsFirstToItsLastDay() {
        var officer = new Duty(unit, Role.OFFICER, FIRST, LAST);
        publish(1, officer);

        assertThat(duties.of(person, FIRST).duties()).containsExactly(officer);
        assertThat(duties.of(person, LAST).duties()).containsExactly(officer);
        assertThat(duties.of(person, FIRST.minusDays(1)).duties()).isEmpty();
        assertThat(duties.of(person, LAST.plusDays(1)).duties()).isEmpty();
    }

    @Test
    void holdsSeveralAtOnceAndOneAfterTheOther() {
        var officer = new Duty(unit, Role.OFFICER, FIRST, LAST);
        var leader = new Duty(unit, Role.LEADER, LAST.plusDays(1), null);
        var council = new Duty(null, Role.COUNCIL_MEMBER, FIRST, null);
        publish(1, officer, leader, council);

        assertThat(duties.of(person, LAST).duties()).containsExactly(officer, council);
        assertThat(duties.of(person, LAST.plusDays(1)).duties()).containsExactly(leader, council);
    }

    @Test
    void receivesTwiceOrLateAndStaysRight() {
        var leader = new Duty(unit, Role.LEADER, FIRST, null);
        publish(2, leader);
        publish(1);
        publish(2);
        assertThat(duties.of(person, FIRST).duties()).containsExactly(leader);

        publish(3);
        assertThat(duties.of(person, FIRST).duties()).isEmpty();
    }

    private void publish(long version, Duty... held) {
        duties.on(new DutyChanged(
                person,
                version,
                "Cán bộ mẫu",
                Arrays.stream(held).map(DutyReplicaTest::held).toList()));
    }

    private static HeldDuty held(Duty duty) {
        return new HeldDuty(duty.unitId(), duty.role().name(), duty.from(), duty.to());
    }

    private static UUID unitOf(DutyChanged published) {
        return published.duties().stream()
                .map(HeldDuty::unitId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
