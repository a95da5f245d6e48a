package vn.thidua.registration.round;

import static vn.thidua.registration.round.RoundReason.AWARD_YEAR_OUT_OF_RANGE;
import static vn.thidua.registration.round.RoundReason.BLOC_WITHOUT_HEAD;
import static vn.thidua.registration.round.RoundReason.BLOC_WITHOUT_MEMBERS;
import static vn.thidua.registration.round.RoundReason.ROUND_TOO_LONG;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Period;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.Roster;

/**
 * A bloc's registration window for an award year, open from the first millisecond of its first day to the last of its last,
 * or to the end decided on since. Single units may have more time.
 */
public record Round(
        UUID id,
        long version,
        UUID blocId,
        String blocName,
        int awardYear,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable Ending ending,
        List<Extension> extensions)
        implements Aggregate {

    static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS = 366;

    /** Where a moment lies to the window. */
    public enum State {
        SCHEDULED,
        OPEN,
        CLOSED
    }

    public Round {
        new Period(opensOn, closesOn);
        extensions = List.copyOf(extensions);
    }

    /** A bloc has one round for a year: its id follows from both. */
    public static UUID idOf(UUID bloc, int awardYear) {
        return NamedId.of("round", bloc.toString(), Integer.toString(awardYear));
    }

    /** Opens the year's round; only the bloc's head or a province administrator may. */
    public static Change<Round, RoundEvent> open(
            Actor actor, Bloc bloc, int awardYear, LocalDate opensOn, LocalDate closesOn) {
        requireAwardYear(awardYear);
        var roster = bloc.inYear(awardYear);
        if (!roster.isHeadedBy(actor)) {
            throw CommonReason.NOT_ALLOWED.because("only the bloc's head or a province administrator opens a round");
        }
        requireSensible(awardYear, opensOn, closesOn, roster);
        var round = new Round(
                idOf(bloc.id(), awardYear), 1, bloc.id(), bloc.name(), awardYear, opensOn, closesOn, null, List.of());
        return Change.to(round, (RoundEvent) new RoundEvent.Opened(round, roster))
                .noting("OPENED");
    }

    /** Gives one unit more time than the others. */
    public Change<Round, RoundEvent> extend(
            Actor actor, Roster roster, UUID unit, Instant until, String reason, Instant now) {
        return new DeadlineChange(this, roster, actor, now).extend(unit, until, reason);
    }

    /** Ends an open round early, but not before everybody can see it coming. */
    public Change<Round, RoundEvent> close(
            Actor actor, Roster roster, @Nullable Instant at, String reason, Instant now) {
        return new DeadlineChange(this, roster, actor, now).close(at, reason);
    }

    /** Lets a round that is over go on for everybody. */
    public Change<Round, RoundEvent> reopen(Actor actor, Roster roster, Instant until, String reason, Instant now) {
        return new DeadlineChange(this, roster, actor, now).reopen(until, reason);
    }

    public State stateAt(Instant now) {
        if (now.isBefore(opensAt())) {
            return State.SCHEDULED;
        }
        return isPast(closesAt(), now) ? State.CLOSED : State.OPEN;
    }

    /** Ends are given in milliseconds, and the whole of the last one is still in time. */
    public static boolean isPast(Instant end, Instant now) {
        return now.truncatedTo(ChronoUnit.MILLIS).isAfter(end);
    }

    public Instant opensAt() {
        return VietnamTime.startOf(opensOn);
    }

    /** The last instant that is still in time for everybody. */
    public Instant closesAt() {
        return ending == null ? VietnamTime.endOf(closesOn) : ending.at();
    }

    /** The last instant that is still in time for that unit: the common end or its extension, whichever is later. */
    public Instant deadlineOf(UUID unit) {
        return extensionOf(unit)
                .map(Extension::until)
                .filter(it -> it.isAfter(closesAt()))
                .orElseGet(this::closesAt);
    }

    public Optional<Extension> extensionOf(UUID unit) {
        return extensions.stream().filter(it -> it.unitId().equals(unit)).findFirst();
    }

    Round with(@Nullable Ending ending, List<Extension> extensions) {
        return new Round(id, version + 1, blocId, blocName, awardYear, opensOn, closesOn, ending, extensions);
    }

    static void requireAwardYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw AWARD_YEAR_OUT_OF_RANGE.because("award years go from %d to %d", FIRST_YEAR, LAST_YEAR);
        }
    }

    private static void requireSensible(int awardYear, LocalDate opensOn, LocalDate closesOn, Roster roster) {
        new Period(opensOn, closesOn);
        if (closesOn.isAfter(opensOn.plusDays(MOST_DAYS))) {
            throw ROUND_TOO_LONG.because("a round is open for a year at most");
        }
        if (roster.members().isEmpty()) {
            throw BLOC_WITHOUT_MEMBERS.because("the bloc has no members in %d", awardYear);
        }
        if (roster.head().isEmpty()) {
            throw BLOC_WITHOUT_HEAD.because("the bloc has no head in %d", awardYear);
        }
    }
}
