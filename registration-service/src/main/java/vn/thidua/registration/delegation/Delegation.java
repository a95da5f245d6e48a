package vn.thidua.registration.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.domain.Period;
import vn.thidua.platform.domain.Role;

/** A leader's permission for somebody of the unit to sign registrations, for days named and with a reason. */
public record Delegation(
        UUID id,
        long version,
        UUID unitId,
        UUID personId,
        String personName,
        LocalDate from,
        LocalDate to,
        String reason,
        String givenBy,
        Instant givenAt,
        @Nullable Instant revokedAt)
        implements Aggregate {

    private static final int MOST_DAYS = 366;

    public Delegation {
        new Period(from, to);
    }

    /** Whom a leader wants to sign, on which days and why. */
    public record Proposal(UUID personId, LocalDate from, LocalDate to, String reason) {}

    /** The person's name is the one their duties are held under. */
    static Change<Delegation, NoEvent> delegate(
            Actor actor, UUID id, UUID unit, Proposal proposal, String personName, Instant now) {
        requireLeader(actor, unit);
        if (proposal.to().isAfter(proposal.from().plusDays(MOST_DAYS - 1))) {
            throw DelegationReason.DELEGATION_TOO_LONG.because("at most %d days", MOST_DAYS);
        }
        var given = new Delegation(
                id,
                1,
                unit,
                proposal.personId(),
                personName,
                proposal.from(),
                proposal.to(),
                proposal.reason(),
                actor.name(),
                now.truncatedTo(ChronoUnit.MILLIS),
                null);
        return Change.withoutEvent(given).noting("GIVEN", proposal.reason());
    }

    /** Any leader of the unit may, not only who gave it. What was signed while it was in force stays signed. */
    Change<Delegation, NoEvent> revoke(Actor actor, Instant now) {
        if (!actor.actsFor(unitId)) {
            throw DelegationReason.DELEGATION_UNKNOWN.because("there is nothing with id %s", id);
        }
        requireLeader(actor, unitId);
        if (revokedAt != null) {
            throw DelegationReason.DELEGATION_REVOKED.because("it was revoked at %s", revokedAt);
        }
        var revoked = new Delegation(
                id,
                version + 1,
                unitId,
                personId,
                personName,
                from,
                to,
                reason,
                givenBy,
                givenAt,
                now.truncatedTo(ChronoUnit.MILLIS));
        return Change.withoutEvent(revoked).noting("REVOKED");
    }

    public boolean isInForceOn(LocalDate day) {
        return revokedAt == null && new Period(from, to).contains(day);
    }

    static void requireLeader(Actor actor, UUID unit) {
        if (!actor.holds(Role.LEADER, unit)) {
            throw DelegationReason.DELEGATION_FOR_LEADER.because("only the unit's leader does this");
        }
    }
}
