package vn.thidua.registration.internal;

import java.util.List;
import vn.thidua.registration.staff.SheetProblem;

/** A row of a list of pledges as it was understood, and what is wrong or doubtful in it. */
public record PledgeRow(int row, WrittenPledge pledge, List<SheetProblem> problems) {

    public PledgeRow {
        problems = List.copyOf(problems);
    }

    boolean isTakeable() {
        return problems.stream().noneMatch(SheetProblem::isError);
    }
}
