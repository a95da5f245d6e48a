package vn.thidua.registration.internalpledge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.internalpledge.Namesakes.Match;
import vn.thidua.registration.staff.UnitAccess;

/** A unit's officer writes down what its people and rooms pledge; anyone who pledged themselves changes their own. */
@UseCase
public class WritePledge {

    private final InternalPledges pledges;
    private final PledgeIds ids;
    private final Forms forms;
    private final Clock clock;

    WritePledge(InternalPledges pledges, PledgeIds ids, Forms forms, Clock clock) {
        this.pledges = pledges;
        this.ids = ids;
        this.forms = forms;
        this.clock = clock;
    }

    /** Refuses what its position does not tell apart from a pledge of the name in that room; one withdrawn is made again. */
    public InternalPledge write(Command command, Scope scope, WrittenPledge written) {
        UnitAccess.requireOfficerOrLeader(command.actor(), scope.unitId());
        try {
            return writeAsKnown(command, scope, written);
        } catch (Refusal refusal) {
            if (refusal.reason() != InternalPledgeReason.PLEDGE_EXISTS) {
                throw refusal;
            }
            // Somebody may have been written at the same moment: with that known, it may be a namesake.
            return writeAsKnown(command, scope, written);
        }
    }

    private InternalPledge writeAsKnown(Command command, Scope scope, WrittenPledge written) {
        var actor = command.actor();
        var form = forms.of(scope.awardYear());
        return switch (namesakes(scope, written.whose()).ofAdded(written)) {
            case Match.Same(InternalPledge known)
            when known.withdrawn() ->
                pledges.decide(known.id(), command, it -> it.say(actor, written.on(form), clock.instant()));
            case Match.Same(InternalPledge known) -> create(command, known.id(), scope, written, form);
            case Match.Another another -> create(command, ids.of(scope, written, another), scope, written, form);
            case Match.Unclear(int before) ->
                pledges.create(ids.of(scope, written, new Match.Another(before)), command, () -> {
                    throw unclear(written.whose());
                });
        };
    }

    /** Answers a command that comes again, whatever is stored since, and refuses where there is one already. */
    private InternalPledge create(Command command, UUID id, Scope scope, WrittenPledge written, Form form) {
        var actor = command.actor();
        return pledges.create(
                id, command, () -> InternalPledge.make(actor, id, scope, written.on(form), null, clock.instant()));
    }

    /** Refuses a position that would no longer tell the pledge apart from others of its name. */
    public InternalPledge change(Command command, UUID id, @Nullable String position, List<String> titles) {
        var form = forms.of(visible(command, id).awardYear());
        return pledges.decide(id, command, it -> {
            var change = it.change(command.actor(), position, titles, form, clock.instant());
            requireToldApart(it, change.state());
            return change;
        });
    }

    private void requireToldApart(InternalPledge before, InternalPledge after) {
        var isNew = !before.pledge().hasPositionOf(after.pledge());
        if (isNew
                && after.subject() == null
                && !namesakes(after.scope(), after.whose()).tellsApart(after)) {
            throw unclear(after.whose());
        }
    }

    private Namesakes namesakes(Scope scope, PledgerName name) {
        return Namesakes.among(pledges.ofName(scope, name));
    }

    private static Refusal unclear(PledgerName name) {
        return InternalPledgeReason.PLEDGE_NAMESAKE_UNCLEAR.because(
                "there are others called %s in the same room", name.name());
    }

    public InternalPledge withdraw(Command command, UUID id) {
        visible(command, id);
        return pledges.decide(id, command, it -> it.withdraw(command.actor(), clock.instant()));
    }

    private InternalPledge visible(Command command, UUID id) {
        var found = pledges.get(id);
        found.requireVisibleTo(command.actor());
        return found;
    }
}
