package vn.thidua.registration;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.registration.delegation.Delegation;
import vn.thidua.registration.internalpledge.InternalPledge;
import vn.thidua.registration.internalpledge.PledgeList;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.reminder.Reminder;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.snapshot.Snapshot;
import vn.thidua.registration.staff.StaffList;

/**
 * Whatever is kept for good says how many of it there can be, and how often one can be changed; the tests named say so. A new
 * aggregate has to be thought about here.
 */
class BoundedNumbersTest {

    private static final Map<Class<?>, String> BOUNDED = Map.ofEntries(
            entry(Round.class, "one a bloc and year; moved 300 times (DeadlineChangeTest)"),
            entry(Registration.class, "one a unit and round; 50 editions, 500 steps (AmendmentTest, StepLimitTest)"),
            entry(Snapshot.class, "200 a round, never changed (SnapshotNumberTest)"),
            entry(Reminder.class, "one a member and day, never changed (ReminderTest)"),
            entry(Delegation.class, "100 a unit and year, revoked once (DelegateSigningTest)"),
            entry(StaffList.class, "200 a unit and year, taken once (StaffListsKeptTest)"),
            entry(InternalPledge.class, "one a name and year; changed 200 times (InternalPledgeTest)"),
            entry(PledgeList.class, "one a file and year, taken once (AcceptPledgeListTest)"));

    @Test
    void everyKindOfThingIsBounded() {
        var kinds = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.thidua.registration")
                        .stream()
                        .filter(it -> it.isAssignableTo(Aggregate.class))
                        .map(it -> it.getName())
                        .toList();

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        BOUNDED.keySet().stream().map(Class::getName).toList());
    }
}
