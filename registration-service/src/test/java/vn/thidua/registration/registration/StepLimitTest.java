package vn.thidua.registration.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Change.Note;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

class StepLimitTest {

    private static final Note PRESENTED = new Note("PRESENTED", null);
    private static final Note BEGUN = new Note(StepLimit.AMENDMENT_BEGUN, "vì sao");

    @Test
    void letsAUnitTakeSoManySteps() {
        assertThatCode(() -> StepLimit.require(times("PRESENTED", StepLimit.MOST_STEPS - 1), PRESENTED))
                .doesNotThrowAnyException();
        refuses(RegistrationReason.TOO_MANY_STEPS, times("PRESENTED", StepLimit.MOST_STEPS), PRESENTED);
        refuses(RegistrationReason.TOO_MANY_STEPS, times("PRESENTED", StepLimit.MOST_STEPS), BEGUN);
    }

    @Test
    void letsAUnitBeginSoManyAmendments() {
        assertThatCode(() -> StepLimit.require(times("AMENDMENT_BEGUN", StepLimit.MOST_AMENDMENTS - 1), BEGUN))
                .doesNotThrowAnyException();
        refuses(RegistrationReason.TOO_MANY_AMENDMENTS, times("AMENDMENT_BEGUN", StepLimit.MOST_AMENDMENTS), BEGUN);
        assertThatCode(() -> StepLimit.require(times("AMENDMENT_BEGUN", StepLimit.MOST_AMENDMENTS), PRESENTED))
                .doesNotThrowAnyException();
    }

    private static void refuses(Reason reason, List<HistoryEntry> history, Note next) {
        assertThatThrownBy(() -> StepLimit.require(history, next))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static List<HistoryEntry> times(String what, int times) {
        return Collections.nCopies(times, new HistoryEntry(Instant.EPOCH, new UUID(0, 1), "Cán bộ mẫu", what, null, 1));
    }
}
