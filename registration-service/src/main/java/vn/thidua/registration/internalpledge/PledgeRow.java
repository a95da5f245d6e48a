package vn.thidua.registration.internalpledge;

import java.util.List;
import vn.thidua.registration.staff.RowIssue;

/** A row of a list of pledges as it was understood, and what is wrong or doubtful in it. */
public record PledgeRow(int row, WrittenPledge pledge, List<RowIssue> problems) {

    public PledgeRow {
        problems = List.copyOf(problems);
    }

    boolean isAcceptable() {
        return problems.stream().noneMatch(RowIssue::isError);
    }
}
