package vn.thidua.registration.internalpledge;

import java.time.Clock;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.staff.UnitAccess;
import vn.thidua.registration.work.WorkItem;
import vn.thidua.registration.work.WorkRunner;

/** The officer accepts a list of pledges: all of it or nothing; a second time changes nothing. */
@UseCase
public class AcceptPledgeList {

    private static final Actor BY_ITSELF = Actor.ofService("pledge-list-taking");

    private final PledgeLists lists;
    private final InternalPledges pledges;
    private final PledgeIds ids;
    private final Forms forms;
    private final WorkRunner workRunner;
    private final Clock clock;

    AcceptPledgeList(
            PledgeLists lists,
            InternalPledges pledges,
            PledgeIds ids,
            Forms forms,
            WorkRunner workRunner,
            Clock clock) {
        this.lists = lists;
        this.pledges = pledges;
        this.ids = ids;
        this.forms = forms;
        this.workRunner = workRunner;
        this.clock = clock;
    }

    /** What can be refused is refused at once; what was begun and left behind continues, whatever version was seen. */
    public WorkItem accept(Command command, Scope scope, String digest) {
        UnitAccess.requireOfficerOrLeader(command.actor(), scope.unitId());
        var found = lists.get(ids.ofList(scope, digest, lists::has));
        if (found.state() == PledgeList.State.READ) {
            requireAcceptable(command, found);
        }
        return accept(command, found);
    }

    /** Goes on with what a process that ended began, and forgets what nobody took. */
    public void sweep() {
        var now = clock.instant();
        for (var list : lists.untouchedSince(now.minus(PledgeList.STALE_AFTER))) {
            try {
                if (list.isLeftBehindAt(now)) {
                    accept(Command.by(BY_ITSELF), list);
                } else if (list.isOverAt(now)) {
                    var asSeen = new Command(BY_ITSELF, list.version(), null);
                    lists.decide(list.id(), asSeen, it -> it.forget(BY_ITSELF, clock.instant()));
                }
            } catch (Refusal goneOn) {
                // Another process was first, or so much waits here that it has time until the next look.
            }
        }
    }

    /** Where it is in progress already, in whichever instance, that is the answer. */
    private WorkItem accept(Command command, PledgeList list) {
        var order = new WorkItem.Order(
                NamedId.of("taking-pledge-list", list.id().toString()),
                WorkItem.Kind.TAKING_PLEDGE_LIST,
                list.unitId(),
                list.fileName(),
                0);
        var form = forms.of(list.awardYear());
        return workRunner.submit(
                order, _ -> new PledgeListAcceptanceJob(list, form, lists, pledges, ids, clock, command));
    }

    private void requireAcceptable(Command command, PledgeList list) {
        var seen = command.expectedVersion();
        if (seen != null && seen != list.version()) {
            throw CommonReason.VERSION_STALE.because("the list has version %d", list.version());
        }
        var placed = new PledgeRowMatcher(pledges, ids).of(list);
        list.beginAcceptance(command.actor(), placed, forms.of(list.awardYear()), clock.instant());
    }
}
