package vn.thidua.registration.internalpledge.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.internalpledge.RollUp;
import vn.thidua.registration.internalpledge.RollUpPledges;

/** The sums of a unit's pledges beside its staff list and its registration. */
record RollUpView(
        @Nullable Integer staffCount,
        @Nullable LocalDate staffAsOf,
        @Nullable Integer rooms,
        int people,
        int pledgingRooms,
        @Nullable UUID registrationId,
        @Nullable Long registrationVersion,
        @Nullable Integer typedStaffCount,
        @Nullable Integer typedCollectiveCount,
        List<RollUp.Line> lines,
        List<RollUp.Duplicate> duplicates) {

    static RollUpView of(RollUpPledges.Found found) {
        var staff = found.staff();
        var registration = found.registration();
        var content = registration == null ? null : registration.content();
        var sums = found.rollUp();
        return new RollUpView(
                staff == null ? null : staff.people(),
                staff == null ? null : staff.asOf(),
                staff == null ? null : staff.rooms(),
                sums.people(),
                sums.rooms(),
                registration == null ? null : registration.id(),
                registration == null ? null : registration.version(),
                content == null ? null : content.staffCount(),
                content == null ? null : content.collectiveCount(),
                sums.lines(),
                sums.duplicates());
    }
}
