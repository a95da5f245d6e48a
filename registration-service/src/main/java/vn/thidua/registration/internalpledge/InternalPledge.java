package vn.thidua.registration.internalpledge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.staff.UnitAccess;

/**
 * What a person or a room of a unit pledges for an award year: written by the unit's officer, read from the officer's
 * list, or said by the person, whose own it then is.
 */
public record InternalPledge(
        UUID id,
        long version,
        UUID unitId,
        int awardYear,
        WrittenPledge pledge,
        String key,
        @Nullable UUID subject,
        boolean withdrawn,
        Instant savedAt,
        String savedBy)
        implements Aggregate {

    static final int MOST_CHANGES = 200;

    /** Where and for which year a pledge is made. */
    public record Scope(UUID unitId, int awardYear) {}

    static Change<InternalPledge, NoEvent> make(
            Actor actor, UUID id, Scope scope, WrittenPledge written, @Nullable UUID subject, Instant now) {
        var pledge = new InternalPledge(
                id,
                1,
                scope.unitId(),
                scope.awardYear(),
                written,
                keyOf(written),
                subject,
                false,
                now.truncatedTo(ChronoUnit.MILLIS),
                actor.name());
        return Change.withoutEvent(pledge).noting("PLEDGED", pledge.titles());
    }

    /** Says again what is pledged, also after a withdrawal. */
    Change<InternalPledge, NoEvent> say(Actor actor, WrittenPledge written, Instant now) {
        requireChangesLeft();
        return replace(actor, written, now);
    }

    /** The same out of a list, which nothing can refuse any more. */
    Change<InternalPledge, NoEvent> replace(Actor actor, WrittenPledge written, Instant now) {
        var next = with(actor, written, false, now);
        return Change.withoutEvent(next).noting("PLEDGED", next.titles());
    }

    Change<InternalPledge, NoEvent> change(
            Actor actor, @Nullable String position, List<String> titles, Form form, Instant now) {
        requireInForce(actor);
        return say(actor, pledge.with(position, titles).on(form), now);
    }

    Change<InternalPledge, NoEvent> withdraw(Actor actor, Instant now) {
        requireInForce(actor);
        requireChangesLeft();
        return Change.withoutEvent(with(actor, pledge, true, now)).noting("WITHDRAWN");
    }

    Scope scope() {
        return new Scope(unitId, awardYear);
    }

    public PledgerName whose() {
        return pledge.whose();
    }

    /** Whether it says exactly this already. */
    boolean says(WrittenPledge written) {
        return !withdrawn && pledge.equals(written);
    }

    /**
     * Refuses with {@link InternalPledgeReason#PLEDGE_UNKNOWN} anyone but the unit's officer or leader and the person.
     */
    public void requireVisibleTo(Actor actor) {
        if (!actor.actsFor(unitId) && !actor.subject().equals(subject)) {
            throw InternalPledgeReason.PLEDGE_UNKNOWN.because("there is nothing with id %s", id);
        }
    }

    private void requireInForce(Actor actor) {
        requireVisibleTo(actor);
        UnitAccess.requireDuty(actor, unitId);
        if (withdrawn) {
            throw InternalPledgeReason.PLEDGE_WITHDRAWN.because("the pledge was withdrawn");
        }
    }

    /** Each change is kept in its history. */
    private void requireChangesLeft() {
        if (version > MOST_CHANGES) {
            throw InternalPledgeReason.PLEDGE_CHANGED_TOO_OFTEN.because("it was changed %d times", MOST_CHANGES);
        }
    }

    private String titles() {
        return String.join(", ", pledge.titles());
    }

    private static String keyOf(WrittenPledge written) {
        var key = written.whose().searchKey();
        return written.position() == null ? key : VietnameseText.searchKey(key + " " + written.position());
    }

    private InternalPledge with(Actor actor, WrittenPledge written, boolean gone, Instant now) {
        return new InternalPledge(
                id,
                version + 1,
                unitId,
                awardYear,
                written,
                keyOf(written),
                subject,
                gone,
                now.truncatedTo(ChronoUnit.MILLIS),
                actor.name());
    }
}
