package vn.thidua.registration.internalpledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.staff.RowIssue;

/** A row of a list of pledges as it was understood, what is wrong or doubtful in it, and, once it is accepted, the pledge it goes to. */
public record PledgeRow(
        int row,
        WrittenPledge pledge,
        List<RowIssue> problems,
        @Nullable UUID pledgeId) {

    public PledgeRow {
        problems = List.copyOf(problems);
    }

    static PledgeRow read(int row, WrittenPledge pledge, List<RowIssue> problems) {
        return new PledgeRow(row, pledge, problems, null);
    }

    PledgeRow goingTo(@Nullable UUID id) {
        return new PledgeRow(row, pledge, problems, id);
    }

    boolean isAcceptable() {
        return problems.stream().noneMatch(RowIssue::isError);
    }
}
