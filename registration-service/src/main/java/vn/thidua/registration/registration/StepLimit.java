package vn.thidua.registration.registration;

import java.util.List;
import vn.thidua.platform.domain.Change.Note;
import vn.thidua.platform.domain.HistoryEntry;

/**
 * How often a unit may do what its registration's history keeps for good. What it sends is counted by its editions, and what
 * is judged by what was sent.
 */
final class StepLimit {

    static final String AMENDMENT_BEGUN = "AMENDMENT_BEGUN";

    /** Of everything together: some ten a day of a round's usual length. */
    static final int MOST_STEPS = 500;

    static final int MOST_AMENDMENTS = 30;

    private StepLimit() {}

    static void require(List<HistoryEntry> history, Note next) {
        if (history.size() >= MOST_STEPS) {
            throw RegistrationReason.TOO_MANY_STEPS.because("its history has %d entries", MOST_STEPS);
        }
        var begun =
                history.stream().filter(it -> it.what().equals(AMENDMENT_BEGUN)).count();
        if (next.what().equals(AMENDMENT_BEGUN) && begun >= MOST_AMENDMENTS) {
            throw RegistrationReason.TOO_MANY_AMENDMENTS.because("%d amendments were begun", MOST_AMENDMENTS);
        }
    }
}
