package vn.thidua.registration.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.round.RoundProgress.Entry;
import vn.thidua.registration.round.RoundProgress.Sent;

/** A round as one person sees it: their role and their time in it, their own registration, and how many have sent theirs. */
public record RoundView(
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
        @Nullable EndingView ending,
        @Nullable Instant myDeadline,
        List<ExtensionView> extensions,
        String role,
        @Nullable UUID myUnitId,
        @Nullable UUID myRegistrationId,
        @Nullable String myRegistrationState,
        @Nullable LastYear myLastYear,
        int sent,
        int members,
        List<RoundWithRoster.Action> actions) {

    /** An end that was decided on; by whom is for those who lead the bloc. */
    public record EndingView(
            Instant at, String reason, @Nullable String by, Instant decidedAt) {

        private static @Nullable EndingView of(@Nullable Ending it, boolean led) {
            return it == null ? null : new EndingView(it.at(), it.reason(), led ? it.by() : null, it.decidedAt());
        }
    }

    /** More time for a unit; given by whom is for those who lead the bloc. */
    public record ExtensionView(
            UUID unitId,
            Instant until,
            String reason,
            @Nullable String by,
            Instant at) {

        private static ExtensionView of(Extension it, boolean led) {
            return new ExtensionView(it.unitId(), it.until(), it.reason(), led ? it.by() : null, it.at());
        }
    }

    /** What the unit pledged the year before. */
    public record LastYear(UUID registrationId, int awardYear) {}

    /** From the registrations of the round, which anyone who asks has read already; what units sent earlier may be left out. */
    public static RoundView of(
            Actor actor, RoundWithRoster roundWithRoster, List<Entry> entries, List<Sent> earlier, Instant now) {
        var round = roundWithRoster.round();
        var unit = roundWithRoster.unitOf(actor);
        var led = roundWithRoster.roster().isLedBy(actor);
        Optional<Entry> mine = unit.flatMap(it ->
                entries.stream().filter(entry -> entry.unitId().equals(it)).findFirst());
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
                round.stateAt(now),
                EndingView.of(round.ending(), led),
                unit.map(round::deadlineOf).orElse(null),
                roundWithRoster.extensionsFor(actor).stream()
                        .map(it -> ExtensionView.of(it, led))
                        .toList(),
                roundWithRoster.roleOf(actor).map(Enum::name).orElse("ADMIN"),
                unit.orElse(null),
                mine.map(Entry::registrationId).orElse(null),
                mine.map(Entry::state).orElse(null),
                unit.flatMap(it -> lastYear(earlier, it, round.awardYear() - 1)).orElse(null),
                (int) entries.stream().filter(Entry::sent).count(),
                roundWithRoster.roster().seats().size(),
                roundWithRoster.actionsOf(actor, now));
    }

    private static Optional<LastYear> lastYear(List<Sent> earlier, UUID unit, int year) {
        return earlier.stream()
                .filter(it -> it.unitId().equals(unit) && it.awardYear() == year)
                .findFirst()
                .map(it -> new LastYear(it.registrationId(), year));
    }
}
