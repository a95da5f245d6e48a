package vn.thidua.registration.internal;

import java.time.Clock;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.internal.InternalPledge.Place;
import vn.thidua.registration.staff.InsideUnit;

/** The officer takes a list of pledges that was read: all of it or nothing, and a second time nothing new. */
@UseCase
public class TakePledgeList {

    private static final Actor BY_ITSELF = Actor.ofService("pledge-list-taking");

    private final PledgeLists lists;
    private final InternalPledges pledges;
    private final PledgeIds ids;
    private final Forms forms;
    private final Clock clock;

    TakePledgeList(PledgeLists lists, InternalPledges pledges, PledgeIds ids, Forms forms, Clock clock) {
        this.lists = lists;
        this.pledges = pledges;
        this.ids = ids;
        this.forms = forms;
        this.clock = clock;
    }

    public PledgeList take(Place place, String digest, Command command) {
        InsideUnit.requireClerk(command.actor(), place.unitId());
        var found = lists.get(ids.ofList(place, digest, lists::has));
        if (found.state() == PledgeList.State.TAKEN) {
            return found;
        }
        return finish(found.state() == PledgeList.State.TAKING ? found : begin(found, command), command.actor());
    }

    /** Without the request's key: its answer would keep the names, and a second time there is nothing to do anyway. */
    private PledgeList begin(PledgeList list, Command command) {
        var form = forms.of(list.awardYear());
        var keyless = new Command(command.actor(), command.expectedVersion(), null);
        return lists.decide(list.id(), keyless, it -> it.beginTaking(form, command.actor(), clock.instant()));
    }

    /** Goes on with what a process that ended began, and forgets what nobody took. */
    public void sweep() {
        var now = clock.instant();
        for (var list : lists.untouchedSince(now.minus(PledgeList.PATIENCE))) {
            try {
                if (list.isLeftBehindAt(now)) {
                    finish(list, BY_ITSELF);
                } else if (list.isOverAt(now)) {
                    var asSeen = new Command(BY_ITSELF, list.version(), null);
                    lists.decide(list.id(), asSeen, it -> it.forget(BY_ITSELF, clock.instant()));
                }
            } catch (Refusal goneOn) {
                // Another process was first.
            }
        }
    }

    /** Each step changes nothing the second time, so that any process can go through all of them again. */
    private PledgeList finish(PledgeList list, Actor actor) {
        list.rows().forEach(it -> write(list.place(), it.pledge(), actor));
        try {
            var asSeen = new Command(actor, list.version(), null);
            return lists.decide(list.id(), asSeen, it -> it.finishTaking(actor, clock.instant()));
        } catch (Refusal another) {
            // Somebody else went through the same steps and was first.
            return lists.get(list.id());
        }
    }

    private void write(Place place, WrittenPledge written, Actor actor) {
        var id = ids.of(place, written, pledges::has);
        var command = Command.by(actor);
        if (pledges.find(id).isEmpty()) {
            try {
                pledges.create(
                        id, command, () -> InternalPledge.make(id, place, written, null, actor, clock.instant()));
                return;
            } catch (Refusal justMade) {
                // It is there by now, and is brought to what the list says like any other.
            }
        }
        if (!pledges.get(id).says(written)) {
            pledges.decide(id, command, it -> it.take(written, actor, clock.instant()));
        }
    }
}
