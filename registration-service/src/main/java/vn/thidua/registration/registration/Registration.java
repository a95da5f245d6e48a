package vn.thidua.registration.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Possible;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.ReferenceData;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundProgress;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.RoundWithRoster;

/**
 * A unit's registration in a round: drafted, signed by its leader, submitted in time, then accepted, or returned and
 * submitted again; once accepted, changed by amendments. What was submitted last, or accepted, is kept beside what is being
 * edited, and is all that others see. Decided on by {@link Drafting}, {@link Submitting}, {@link Judging} and {@link Amending}.
 */
public record Registration(
        UUID id,
        long version,
        UUID roundId,
        int awardYear,
        UUID unitId,
        State state,
        Content content,
        @Nullable Content submitted,
        int submissions,
        Instant savedAt,
        String savedBy,
        @Nullable Receipt receipt,
        @Nullable Judgement judgement,
        Signing signing,
        @Nullable Amendment amendment,
        Amendment.@Nullable Refused amendmentRefusal,
        @Nullable CarriedFrom carriedFrom,
        @Nullable Imported imported,
        List<Edition> editions)
        implements Aggregate {

    /** A returned registration may come again for this many days, even when the round closes before. */
    public static final int DAYS_TO_RESUBMIT = 5;

    /** Of several a unit sent for one year, the accepted one counts. */
    static final Comparator<Registration> ACCEPTED_FIRST = Comparator.comparing(it -> it.isAccepted() ? 0 : 1);

    private static final Set<State> BEING_WRITTEN = Set.of(State.DRAFT, State.RETURNED, State.AMENDING);

    /** How far a registration has come. */
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        /** Accepted, while its unit is changing it; what was accepted continues to count. */
        AMENDING,
        /** Accepted, with a change of it waiting for its answer. */
        AMENDMENT_SUBMITTED
    }

    public Registration {
        editions = List.copyOf(editions);
    }

    /** A unit has one registration in a round: its id follows from both. */
    public static UUID idOf(UUID round, UUID unit) {
        return NamedId.of("registration", round.toString(), unit.toString());
    }

    /** Starts the unit's draft, blank or carried over, where {@link RoundWithRoster#requireMayStart} does not refuse it. */
    public static Change<Registration, RegistrationEvent> start(
            Actor actor, RoundWithRoster roundWithRoster, UUID unit, @Nullable CarryOver carried, Instant now) {
        roundWithRoster.requireMayStart(actor, unit, now);
        var round = roundWithRoster.round();
        var draft = new Registration(
                idOf(round.id(), unit),
                1,
                round.id(),
                round.awardYear(),
                unit,
                State.DRAFT,
                carried == null ? Content.blank(round.awardYear()) : carried.content(),
                null,
                0,
                now.truncatedTo(ChronoUnit.MILLIS),
                actor.name(),
                null,
                null,
                Signing.NONE,
                null,
                null,
                carried == null ? null : carried.from(),
                null,
                List.of());
        var change = Change.<Registration, RegistrationEvent>to(draft);
        return carried == null
                ? change.noting("STARTED")
                : change.noting("CARRIED_OVER", String.valueOf(carried.from().awardYear()));
    }

    /** Saves what was typed, as far as it can be understood. */
    public Change<Registration, RegistrationEvent> save(
            Actor actor, Round round, WrittenContent written, ReferenceData referenceData, Instant now) {
        return new Drafting(this, actor, round, now).save(written, referenceData);
    }

    /** Sends what the leader has signed to the unit that judges it, and gives a receipt. */
    public Change<Registration, RegistrationEvent> submit(Actor actor, RegistrationContext context, Instant now) {
        return new Submitting(this, actor, context, now).submit();
    }

    /** The last instant at which the unit may still submit: its end in the round, or a returned one's later day. */
    public Instant deadline(Round round) {
        var common = round.deadlineOf(unitId);
        return graceUntil().filter(it -> it.isAfter(common)).orElse(common);
    }

    /** Until when a returned registration may come again, whatever its round says. */
    public Optional<Instant> graceUntil() {
        return state == State.RETURNED
                ? Optional.ofNullable(judgement).map(Judgement::resubmitUntil).map(VietnamTime::endOf)
                : Optional.empty();
    }

    /** Whether the unit may still write and send: until its deadline; the change of an accepted one has none. */
    public boolean isInTime(Round round, Instant now) {
        return state == State.AMENDING || !Round.isPast(deadline(round), now);
    }

    public boolean isBeingWritten() {
        return BEING_WRITTEN.contains(state);
    }

    /** Whether others have seen it, whatever has become of it since. */
    public boolean hasBeenSubmitted() {
        return submitted != null;
    }

    /** The proof of what was sent last: of a change that waits for its answer, or else of what counts. */
    public Optional<Receipt> lastReceipt() {
        var change = amendment == null ? null : amendment.receipt();
        return Optional.ofNullable(change == null ? receipt : change);
    }

    /** Whether what was submitted came after the round's common end. */
    public boolean isLate() {
        return receipt != null && receipt.late();
    }

    /** Whether what was submitted has been accepted; a change of it in progress does not take that back. */
    public boolean isAccepted() {
        return state == State.ACCEPTED || state == State.AMENDING || state == State.AMENDMENT_SUBMITTED;
    }

    /** Whether the bloc's head has it: a returned one is back with its unit. */
    public boolean isWithBloc() {
        return state == State.SUBMITTED || isAccepted();
    }

    /** As its round lists it for somebody. */
    RoundProgress.Entry entry(Actor actor, Round round, Instant now) {
        return new RoundProgress.Entry(
                id, unitId, state.name(), isWithBloc(), Possible.is(() -> requireEditable(actor, round, now)));
    }

    /** What the person may see: its own unit what is being edited, others what was submitted; nothing else is there for them. */
    public Content contentFor(Actor actor) {
        return actor.actsFor(unitId) || submitted == null ? content : submitted;
    }

    /** Refuses with {@link RegistrationReason#REGISTRATION_UNKNOWN} anyone who may not know that it exists. */
    public void requireVisibleTo(Actor actor, RoundWithRoster roundWithRoster) {
        if (!isVisibleTo(actor, roundWithRoster)) {
            throw RegistrationReason.REGISTRATION_UNKNOWN.because("there is nothing with id %s", id);
        }
    }

    /** Its own unit always, and those who lead the bloc once something was sent. */
    boolean isVisibleTo(Actor actor, RoundWithRoster roundWithRoster) {
        return actor.actsFor(unitId)
                || (submitted != null && roundWithRoster.roster().isManagedBy(actor));
    }

    public boolean isJudgedBy(Actor actor, RoundWithRoster roundWithRoster) {
        return roundWithRoster.letsJudge(actor, unitId);
    }

    /** Refuses anyone who may not write it, and when it is not being written or too late. */
    public void requireEditable(Actor actor, Round round, Instant now) {
        if (!actor.actsFor(unitId)) {
            throw RegistrationReason.REGISTRATION_UNKNOWN.because("there is nothing with id %s", id);
        }
        if (!isBeingWritten()) {
            throw RegistrationReason.REGISTRATION_NOT_EDITABLE.because("the registration is %s", state);
        }
        if (!isInTime(round, now)) {
            throw RoundReason.ROUND_CLOSED.because("the last moment was %s", deadline(round));
        }
    }
}
