package vn.thidua.registration;

import static java.util.Map.entry;

import java.util.Map;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.test.BoundedNumbersContract;
import vn.thidua.registration.delegation.Delegation;
import vn.thidua.registration.internalpledge.InternalPledge;
import vn.thidua.registration.internalpledge.PledgeList;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.reminder.Reminder;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.snapshot.Snapshot;
import vn.thidua.registration.staff.StaffList;

class BoundedNumbersTest implements BoundedNumbersContract {

    @Override
    public Map<Class<? extends Aggregate>, String> bounds() {
        return Map.ofEntries(
                entry(Round.class, "one a bloc and year; moved 300 times (DeadlineChangeTest)"),
                entry(
                        Registration.class,
                        "one a unit and round; 50 editions, 500 steps (AmendmentTest, StepLimitTest)"),
                entry(Snapshot.class, "200 a round, never changed (SnapshotNumberTest)"),
                entry(Reminder.class, "one a member and day, never changed (ReminderTest)"),
                entry(Delegation.class, "100 a unit and year, revoked once (DelegateSigningTest)"),
                entry(StaffList.class, "200 a unit and year, taken once (StaffListsKeptTest)"),
                entry(
                        InternalPledge.class,
                        "one a name, room and position where needed, and year; changed 200 times (InternalPledgeTest)"),
                entry(PledgeList.class, "one a file and year, taken once (AcceptPledgeListTest)"));
    }
}
