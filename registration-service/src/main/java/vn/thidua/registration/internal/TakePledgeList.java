package vn.thidua.registration.internal;

import java.time.Clock;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.internal.InternalPledge.Place;
import vn.thidua.registration.staff.InsideUnit;
import vn.thidua.registration.work.Work;
import vn.thidua.registration.work.Workshop;

/** The officer takes a list of pledges that was read: all of it or nothing, and a second time nothing new. */
@UseCase
public class TakePledgeList {

    private static final Actor BY_ITSELF = Actor.ofService("pledge-list-taking");

    private final PledgeLists lists;
    private final InternalPledges pledges;
    private final PledgeIds ids;
    private final Forms forms;
    private final Workshop workshop;
    private final Clock clock;

    TakePledgeList(
            PledgeLists lists, InternalPledges pledges, PledgeIds ids, Forms forms, Workshop workshop, Clock clock) {
        this.lists = lists;
        this.pledges = pledges;
        this.ids = ids;
        this.forms = forms;
        this.workshop = workshop;
        this.clock = clock;
    }

    /** What can be refused is refused at once; what was begun and left behind is gone on with, whatever version was seen. */
    public Work take(Place place, String digest, Command command) {
        InsideUnit.requireClerk(command.actor(), place.unitId());
        var found = lists.get(ids.ofList(place, digest, lists::has));
        if (found.state() == PledgeList.State.READ) {
            requireTakeable(found, command);
        }
        return take(found, command);
    }

    /** Goes on with what a process that ended began, and forgets what nobody took. */
    public void sweep() {
        var now = clock.instant();
        for (var list : lists.untouchedSince(now.minus(PledgeList.PATIENCE))) {
            try {
                if (list.isLeftBehindAt(now)) {
                    take(list, Command.by(BY_ITSELF));
                } else if (list.isOverAt(now)) {
                    var asSeen = new Command(BY_ITSELF, list.version(), null);
                    lists.decide(list.id(), asSeen, it -> it.forget(BY_ITSELF, clock.instant()));
                }
            } catch (Refusal goneOn) {
                // Another process was first, or so much waits here that it has time until the next look.
            }
        }
    }

    /** Where it is under way already, in whichever instance, that is the answer. */
    private Work take(PledgeList list, Command command) {
        var order = new Work.Order(
                NamedId.of("taking-pledge-list", list.id().toString()),
                Work.Kind.TAKING_PLEDGE_LIST,
                list.unitId(),
                list.fileName(),
                0);
        var form = forms.of(list.awardYear());
        return workshop.take(order, _ -> new PledgeListTaking(list, form, lists, pledges, ids, clock, command));
    }

    private void requireTakeable(PledgeList list, Command command) {
        var seen = command.expectedVersion();
        if (seen != null && seen != list.version()) {
            throw CommonReason.VERSION_STALE.because("the list has version %d", list.version());
        }
        list.beginTaking(forms.of(list.awardYear()), command.actor(), clock.instant());
    }
}
