package vn.thidua.campaign.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Role;

class PersonTest {

    static final UUID SCIENCE = UUID.randomUUID();
    static final UUID NOWHERE = UUID.randomUUID();
    static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    static final LocalDate TO = LocalDate.of(2022, 12, 31);

    final Person person = Person.enter(new Person.Entry(UUID.randomUUID(), "canbo.skhcn", "Cán bộ mẫu"))
            .state();

    @Test
    void mayDoNothingAtFirst() {
        assertThat(person.dutiesOn(FROM)).isEmpty();
        assertThat(person.version()).isOne();
    }

    @Test
    void hasADutyFromItsFirstToItsLastDay() {
        var officer = new Duty(SCIENCE, Role.OFFICER, FROM, TO);

        var assigned = assign(officer);

        assertThat(assigned.dutiesOn(FROM)).containsExactly(officer);
        assertThat(assigned.dutiesOn(TO)).containsExactly(officer);
        assertThat(assigned.dutiesOn(FROM.minusDays(1))).isEmpty();
        assertThat(assigned.dutiesOn(TO.plusDays(1))).isEmpty();
    }

    @Test
    void isOfficerLeaderOrStaffOfAUnit() {
        requireFaults(
                new String[] {
                    "duty-unit-required /duties/0", "duty-unit-required /duties/1", "duty-unit-required /duties/2"
                },
                new Duty(null, Role.OFFICER, FROM, null),
                new Duty(null, Role.LEADER, FROM, null),
                new Duty(null, Role.STAFF, FROM, null));
        assertThat(assign(new Duty(SCIENCE, Role.STAFF, FROM, null)).duties()).hasSize(1);
    }

    @Test
    void administersAndOperatesForTheWholeProvince() {
        requireFaults(
                new String[] {"duty-unit-not-allowed /duties/0", "duty-unit-not-allowed /duties/1"},
                new Duty(SCIENCE, Role.PROVINCE_ADMIN, FROM, null),
                new Duty(SCIENCE, Role.OPERATOR, FROM, null));
    }

    @Test
    void sitsInTheProvincesCouncilOrAUnits() {
        assertThat(assign(
                                new Duty(null, Role.COUNCIL_MEMBER, FROM, null),
                                new Duty(SCIENCE, Role.COUNCIL_MEMBER, FROM, null))
                        .duties())
                .hasSize(2);
    }

    @Test
    void doesNotHaveADutyTwiceAtATime() {
        requireFaults(
                new String[] {"duty-twice /duties/1"},
                new Duty(SCIENCE, Role.OFFICER, FROM, TO),
                new Duty(SCIENCE, Role.OFFICER, TO, null));
        assertThat(assign(
                                new Duty(SCIENCE, Role.OFFICER, FROM, TO),
                                new Duty(SCIENCE, Role.LEADER, FROM, TO),
                                new Duty(SCIENCE, Role.OFFICER, TO.plusDays(1), null))
                        .duties())
                .hasSize(3);
    }

    @Test
    void worksForUnitsThatAreKnown() {
        requireFaults(new String[] {"duty-unit-unknown /duties/0"}, new Duty(NOWHERE, Role.OFFICER, FROM, null));
    }

    private Person assign(Duty... duties) {
        var change = person.assignDuties(Set.of(SCIENCE), Arrays.asList(duties));
        assertThat(change.events()).containsExactly(new PersonEvent.DutiesAssigned(change.state()));
        return change.state();
    }

    private void requireFaults(String[] expected, Duty... duties) {
        assertThatThrownBy(() -> assign(duties)).isInstanceOfSatisfying(Refusal.class, it -> {
            assertThat(it.reason()).isEqualTo(PersonReason.PERSON_DUTIES_INVALID);
            assertThat(it.faults())
                    .extracting(Refusal.Fault::code, Refusal.Fault::pointer)
                    .containsExactly(Arrays.stream(expected)
                            .map(fault -> tuple((Object[]) fault.split(" ")))
                            .toArray(org.assertj.core.groups.Tuple[]::new));
        });
    }
}
