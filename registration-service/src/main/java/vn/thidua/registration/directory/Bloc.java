package vn.thidua.registration.directory;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Period;

/** An emulation bloc and who belongs to it in which role, dated. */
public record Bloc(UUID id, String name, List<Member> members) {

    /** A unit's membership in one role, both days included. */
    public record Member(
            UUID unitId,
            BlocRole role,
            LocalDate from,
            @Nullable LocalDate to) {}

    public Bloc {
        members = List.copyOf(members);
    }

    /**
     * Who belongs to the bloc in an award year: those in force on its 31 December. Heads change at a conference between
     * December and March, so the year's last day is the one on which its own head is surely in office.
     */
    public Roster inYear(int awardYear) {
        var day = LocalDate.of(awardYear, Month.DECEMBER, 31);
        return new Roster(members.stream()
                .filter(it -> new Period(it.from(), it.to()).contains(day))
                .map(it -> new Roster.Member(it.unitId(), it.role()))
                .toList());
    }
}
