package vn.thidua.registration.internalpledge;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.staff.UnitAccess;

/** A person with any duty in a unit says what they pledge; said again, the last word counts. */
@UseCase
public class WriteOwnPledge {

    private final InternalPledges pledges;
    private final PledgeIds ids;
    private final Forms forms;
    private final Clock clock;

    WriteOwnPledge(InternalPledges pledges, PledgeIds ids, Forms forms, Clock clock) {
        this.pledges = pledges;
        this.ids = ids;
        this.forms = forms;
        this.clock = clock;
    }

    public InternalPledge pledge(Command command, Scope scope, @Nullable String room, List<String> titles) {
        var actor = command.actor();
        UnitAccess.requireDuty(actor, scope.unitId());
        var id = ids.ofOwn(scope, actor.subject(), pledges::has);
        var form = forms.of(scope.awardYear());
        var written = new WrittenPledge(Pledger.PERSON, actor.name(), room, null, titles);
        var known = pledges.find(id);
        if (known.isPresent() && known.get().says(written)) {
            return known.get();
        }
        if (known.isEmpty()) {
            try {
                return pledges.create(
                        id,
                        command,
                        () -> InternalPledge.make(
                                actor, id, scope, written.on(form), actor.subject(), clock.instant()));
            } catch (Refusal refusal) {
                if (refusal.reason() != InternalPledgeReason.PLEDGE_EXISTS) {
                    throw refusal;
                }
                // They have just said it elsewhere: this is the second word, and counts.
            }
        }
        return pledges.decide(id, command, it -> it.say(actor, written.on(form), clock.instant()));
    }
}
