package vn.thidua.registration.pledge;

import static vn.thidua.registration.pledge.PledgeReason.REGISTRATION_EMPTY;
import static vn.thidua.registration.pledge.PledgeReason.REGISTRATION_NOT_EDITABLE;
import static vn.thidua.registration.pledge.PledgeReason.REGISTRATION_NOT_SUBMITTED;

import java.time.Instant;
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
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundProgress;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.SeatedRound;

/**
 * A unit's registration in a round: drafted, submitted in time, then accepted, or returned and submitted again. What was
 * submitted last is kept beside what is being edited, and is all that others see.
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

    /** How far a registration has come. */
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        /** Accepted, while its unit is changing it; what was accepted goes on to count. */
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

    /** Starts the unit's draft; only its officer or leader may, and only until the round closes. */
    public static Change<Registration, RegistrationEvent> start(Actor actor, Round round, UUID unit, Instant now) {
        if (!actor.actsFor(unit)) {
            throw CommonReason.NOT_ALLOWED.because("only the unit's officer or leader registers");
        }
        if (Round.isPast(round.deadlineOf(unit), now)) {
            throw RoundReason.ROUND_CLOSED.because("the last moment was %s", round.deadlineOf(unit));
        }
        var blank = Content.blank(round.awardYear());
        var draft = new Registration(
                idOf(round.id(), unit),
                1,
                round.id(),
                round.awardYear(),
                unit,
                State.DRAFT,
                blank,
                null,
                0,
                now.truncatedTo(ChronoUnit.MILLIS),
                actor.name(),
                null,
                null,
                Signing.NONE,
                null,
                null,
                null,
                null,
                List.of());
        return Change.<Registration, RegistrationEvent>to(draft).noting("STARTED");
    }

    /** Saves what was typed, as far as it can be understood. */
    public Change<Registration, RegistrationEvent> save(
            Actor actor, Round round, WrittenContent written, Vocabulary vocabulary, Instant now) {
        requireEditable(actor, round, now);
        var read = vocabulary.understand(written);
        return Change.to(next().content(read).saved(now, actor.name()).make());
    }

    /** Takes what was read from a file in place of what was typed. */
    public Change<Registration, RegistrationEvent> takeImport(
            Actor actor, Round round, WrittenContent written, Vocabulary vocabulary, ImportedFile file, Instant now) {
        requireEditable(actor, round, now);
        var read = vocabulary.understand(written);
        var taken = new Imported(file.fileName(), file.digest(), now.truncatedTo(ChronoUnit.MILLIS), actor.name());
        return Change.<Registration, RegistrationEvent>to(next().content(read)
                        .imported(taken)
                        .saved(now, actor.name())
                        .make())
                .noting("IMPORTED", file.fileName());
    }

    /** Whether taking the file would change nothing: it was taken last, and its content is what is saved. */
    boolean hasTaken(
            Actor actor, Round round, WrittenContent written, Vocabulary vocabulary, ImportedFile file, Instant now) {
        requireEditable(actor, round, now);
        return imported != null
                && imported.digest().equals(file.digest())
                && vocabulary.understand(written).equals(content);
    }

    /** Sends the registration to the unit that judges it, and gives a receipt. */
    public Change<Registration, RegistrationEvent> submit(
            Actor actor, SeatedRound seated, Standing standing, Instant now) {
        requireEditable(actor, seated.round(), now);
        if (seated.round().stateAt(now) == Round.State.SCHEDULED) {
            throw RoundReason.ROUND_NOT_YET_OPEN.because(
                    "the round opens on %s", seated.round().opensOn());
        }
        if (!content.pledgesSomething()) {
            throw REGISTRATION_EMPTY.because("no target is filled in");
        }
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        var late = at.isAfter(seated.round().closesAt());
        var proof = Receipt.of(awardYear, standing.unit().code(), submissions + 1, at, actor.name(), content, late);
        var next = next().state(State.SUBMITTED)
                .submitted(content)
                .submissions(submissions + 1)
                .saved(at, actor.name())
                .receipt(proof)
                .judgement(null)
                .make();
        return Change.to(next, (RegistrationEvent) new RegistrationEvent.Submitted(next, standing))
                .noting("SUBMITTED");
    }

    /** Gives a submission back to its unit with what is to be mended. */
    public Change<Registration, RegistrationEvent> giveBack(
            Actor actor, SeatedRound seated, Standing standing, String reason, Instant now) {
        requireJudge(actor, seated);
        var until = VietnamTime.dayOf(now).plusDays(DAYS_TO_RESUBMIT);
        var judged = new Judgement(now.truncatedTo(ChronoUnit.MILLIS), actor.name(), reason, until);
        var next = next().state(State.RETURNED).judgement(judged).make();
        return Change.to(next, (RegistrationEvent) new RegistrationEvent.Returned(next, standing))
                .noting("RETURNED", reason);
    }

    public Change<Registration, RegistrationEvent> accept(
            Actor actor, SeatedRound seated, Standing standing, @Nullable String reason, Instant now) {
        requireJudge(actor, seated);
        var judged = new Judgement(now.truncatedTo(ChronoUnit.MILLIS), actor.name(), reason, null);
        var next = next().state(State.ACCEPTED).judgement(judged).make();
        return Change.to(next, (RegistrationEvent) new RegistrationEvent.Accepted(next, standing))
                .noting("ACCEPTED", reason);
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

    /** Whether what was submitted came after the round's common end. */
    public boolean isLate() {
        return receipt != null && receipt.late();
    }

    public boolean isWithItsUnit() {
        return state == State.DRAFT || state == State.RETURNED;
    }

    /** Whether what was submitted has been accepted; a change of it under way does not take that back. */
    public boolean isAccepted() {
        return state == State.ACCEPTED || state == State.AMENDING || state == State.AMENDMENT_SUBMITTED;
    }

    /** Whether the bloc's head has it: a returned one is back with its unit. */
    public boolean isSent() {
        return !isWithItsUnit();
    }

    public RoundProgress.Entry progress() {
        return new RoundProgress.Entry(id, unitId, state.name(), isSent());
    }

    /** What the person may see: its own unit what is being edited, others what was submitted; nothing else is there for them. */
    public Content contentFor(Actor actor) {
        return actor.actsFor(unitId) || submitted == null ? content : submitted;
    }

    /** Refuses with {@link PledgeReason#REGISTRATION_UNKNOWN} whoever may not know that it exists. */
    public void requireVisibleTo(Actor actor, SeatedRound seated) {
        var led = submitted != null && seated.roster().isLedBy(actor);
        if (!actor.actsFor(unitId) && !led) {
            throw PledgeReason.REGISTRATION_UNKNOWN.because("there is nothing with id %s", id);
        }
    }

    public boolean isJudgedBy(Actor actor, SeatedRound seated) {
        return seated.letsJudge(actor, unitId);
    }

    /** Refuses whoever may not change it now. */
    public void requireEditable(Actor actor, Round round, Instant now) {
        if (!actor.actsFor(unitId)) {
            throw PledgeReason.REGISTRATION_UNKNOWN.because("there is nothing with id %s", id);
        }
        if (!isWithItsUnit()) {
            throw REGISTRATION_NOT_EDITABLE.because("the registration is %s", state);
        }
        if (Round.isPast(deadline(round), now)) {
            throw RoundReason.ROUND_CLOSED.because("the last moment was %s", deadline(round));
        }
    }

    private void requireJudge(Actor actor, SeatedRound seated) {
        requireVisibleTo(actor, seated);
        if (!isJudgedBy(actor, seated)) {
            if (actor.actsFor(unitId)) {
                throw PledgeReason.OWN_REGISTRATION_NOT_JUDGED.because("nobody judges their own unit's registration");
            }
            throw CommonReason.NOT_ALLOWED.because("only the unit that judges it may do this");
        }
        if (state != State.SUBMITTED) {
            throw REGISTRATION_NOT_SUBMITTED.because("the registration is %s", state);
        }
    }

    private NextRegistration next() {
        return new NextRegistration(this);
    }
}
