package vn.thidua.registration.delegation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.DutyHolders;
import vn.thidua.platform.domain.DutyHolders.Holder;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;

/** A unit's leader lets somebody of the unit sign for a while, or takes that back. */
@UseCase
public class DelegateSigning {

    /** Each is kept for good; a unit needs a few a year. */
    static final int MOST_A_YEAR = 100;

    private static final Duration A_YEAR = Duration.ofDays(366);

    private final Delegations delegations;
    private final DutyHolders people;
    private final Clock clock;

    DelegateSigning(Delegations delegations, DutyHolders people, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.clock = clock;
    }

    public Delegation delegate(Command command, UUID unit, Delegation.Proposal proposal) {
        var actor = command.actor();
        FindDelegations.requireOwn(actor, unit);
        Delegation.requireLeader(actor, unit);
        var id = command.newId();
        var now = clock.instant();
        return delegations.create(id, command, () -> {
            requireFew(unit, now);
            return Delegation.delegate(actor, id, unit, proposal, nameOf(unit, proposal), now);
        });
    }

    public Delegation revoke(Command command, UUID id) {
        var now = clock.instant();
        return delegations.decide(id, command, it -> it.revoke(command.actor(), now));
    }

    private void requireFew(UUID unit, Instant now) {
        var aYearAgo = now.minus(A_YEAR);
        var lately = delegations.ofUnit(unit).stream()
                .filter(it -> it.givenAt().isAfter(aYearAgo))
                .count();
        if (lately >= MOST_A_YEAR) {
            throw DelegationReason.TOO_MANY_DELEGATIONS.because("%d were given within a year", MOST_A_YEAR);
        }
    }

    /** Only those who may see what is to be signed. */
    private String nameOf(UUID unit, Delegation.Proposal proposal) {
        return people.holders(unit, VietnamTime.today(clock)).stream()
                .filter(it -> it.subject().equals(proposal.personId()))
                .filter(it -> it.roles().contains(Role.OFFICER) || it.roles().contains(Role.LEADER))
                .findFirst()
                .map(Holder::name)
                .orElseThrow(() -> DelegationReason.DELEGATE_UNKNOWN.because("no officer or leader of the unit"));
    }
}
