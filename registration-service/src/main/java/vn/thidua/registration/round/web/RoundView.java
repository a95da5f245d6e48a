package vn.thidua.registration.round.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundProgress.Entry;
import vn.thidua.registration.round.RoundProgress.Submission;
import vn.thidua.registration.round.RoundWithRoster;
import vn.thidua.registration.round.SeenEnding;
import vn.thidua.registration.round.SeenExtension;
import vn.thidua.registration.round.SeenRound;

/** A round as one person sees it: their role and their time in it, their own registration, and how many have sent theirs. */
record RoundView(
        UUID id,
        long version,
        UUID blocId,
        String blocName,
        int awardYear,
        LocalDate opensOn,
        LocalDate closesOn,
        Instant opensAt,
        Instant closesAt,
        Round.State state,
        @Nullable SeenEnding ending,
        @Nullable Instant myDeadline,
        List<SeenExtension> extensions,
        String role,
        @Nullable UUID myUnitId,
        @Nullable UUID myRegistrationId,
        @Nullable String myRegistrationState,
        @Nullable LastYear myLastYear,
        int sent,
        int members,
        List<RoundWithRoster.Action> actions,
        SeenRound.@Nullable OwnAction myAction) {

    /** An administrator without a unit in the bloc has no role in it. */
    private static final String WITHOUT_ROLE = "ADMIN";

    /** What the unit pledged the year before. */
    record LastYear(UUID registrationId, int awardYear) {

        private static LastYear of(Submission it) {
            return new LastYear(it.registrationId(), it.awardYear());
        }
    }

    static RoundView of(SeenRound seen) {
        var round = seen.round();
        return new RoundView(
                round.id(),
                round.version(),
                round.blocId(),
                round.blocName(),
                round.awardYear(),
                round.opensOn(),
                round.closesOn(),
                round.opensAt(),
                round.closesAt(),
                seen.state(),
                seen.ending().orElse(null),
                seen.deadline().orElse(null),
                seen.extensions(),
                seen.role().map(Enum::name).orElse(WITHOUT_ROLE),
                seen.unit().orElse(null),
                seen.registration().map(Entry::registrationId).orElse(null),
                seen.registration().map(Entry::state).orElse(null),
                seen.lastYear().map(LastYear::of).orElse(null),
                seen.sent(),
                seen.members(),
                seen.actions(),
                seen.ownAction().orElse(null));
    }
}
