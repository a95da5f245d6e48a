package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.rule.AnsweredFinding;
import vn.thidua.registration.rule.LineFigures;

/** What comparing needs of a version of a registration: worked out once, and small enough for many to be remembered. */
public record ComparedRegistration(
        UUID id,
        long version,
        UUID roundId,
        UUID unitId,
        Registration.State state,
        boolean withBloc,
        @Nullable Instant graceUntil,
        @Nullable Submission sent) {

    /** What was submitted last. */
    public record Submission(
            Instant at,
            boolean late,
            @Nullable Integer staffCount,
            List<LineFigures> lines,
            List<AnsweredFinding> findings) {}

    static ComparedRegistration of(Registration it) {
        return new ComparedRegistration(
                it.id(),
                it.version(),
                it.roundId(),
                it.unitId(),
                it.state(),
                it.isWithBloc(),
                it.graceUntil().orElse(null),
                sent(it));
    }

    /** The last instant at which the unit may still submit. */
    Instant deadline(Round round) {
        var common = round.deadlineOf(unitId);
        return graceUntil == null || common.isAfter(graceUntil) ? common : graceUntil;
    }

    private static @Nullable Submission sent(Registration it) {
        var submitted = it.submitted();
        var receipt = it.receipt();
        return submitted == null || receipt == null
                ? null
                : new Submission(
                        receipt.submittedAt(),
                        it.isLate(),
                        submitted.staffCount(),
                        LineFigures.of(submitted),
                        AnsweredFinding.of(it.awardYear(), submitted));
    }
}
