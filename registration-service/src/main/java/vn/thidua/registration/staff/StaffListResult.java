package vn.thidua.registration.staff;

import java.util.List;

/** What reading a staff list came to. */
public record StaffListResult(
        int rows, int people, int rooms, List<RowIssue> problems, int problemCount, boolean hasErrors) {

    public StaffListResult {
        problems = List.copyOf(problems);
    }

    boolean isAcceptable() {
        return !hasErrors;
    }
}
