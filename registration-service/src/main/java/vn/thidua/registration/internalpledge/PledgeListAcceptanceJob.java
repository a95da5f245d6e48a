package vn.thidua.registration.internalpledge;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.work.Job;
import vn.thidua.registration.work.WorkProgress;

/** Finishes the acceptance of a list. Each step changes nothing the second time, so that any process can go through all of them again. */
final class PledgeListAcceptanceJob implements Job {

    private final PledgeList seen;
    private final Form form;
    private final PledgeLists lists;
    private final InternalPledges pledges;
    private final PledgeRowMatcher places;
    private final Clock clock;
    private final Command command;

    PledgeListAcceptanceJob(
            PledgeList seen,
            Form form,
            PledgeLists lists,
            InternalPledges pledges,
            PledgeIds ids,
            Clock clock,
            Command command) {
        this.seen = seen;
        this.form = form;
        this.lists = lists;
        this.pledges = pledges;
        this.places = new PledgeRowMatcher(pledges, ids);
        this.clock = clock;
        this.command = command;
    }

    @Override
    public String run() {
        var list = seen.state() == PledgeList.State.READ ? begin() : seen;
        if (list.state() == PledgeList.State.TAKING) {
            writeAll(list);
            finish(list);
        }
        return list.digest() + " " + list.awardYear();
    }

    /** Without the request's key: its answer would keep the names, and a second time there is nothing to do anyway. */
    private PledgeList begin() {
        var keyless = new Command(command.actor(), command.expectedVersion(), null);
        return lists.decide(
                seen.id(), keyless, it -> it.beginAcceptance(command.actor(), places.of(it), form, clock.instant()));
    }

    private void writeAll(PledgeList list) {
        var done = 0;
        for (var row : places.ofBegun(list)) {
            write(command.actor(), list.scope(), Objects.requireNonNull(row.pledgeId()), row.pledge());
            WorkProgress.report(++done, list.rows().size());
        }
    }

    private void finish(PledgeList list) {
        try {
            var asSeen = new Command(command.actor(), list.version(), null);
            lists.decide(list.id(), asSeen, it -> it.finishAcceptance(command.actor(), clock.instant()));
        } catch (Refusal another) {
            // Somebody else went through the same steps and was first.
        }
    }

    private void write(Actor actor, Scope scope, UUID id, WrittenPledge written) {
        var keyless = Command.by(actor);
        if (pledges.find(id).isEmpty()) {
            try {
                pledges.create(
                        id, keyless, () -> InternalPledge.make(actor, id, scope, written, null, clock.instant()));
                return;
            } catch (Refusal justMade) {
                // It is there by now, and is brought to what the list says like any other.
            }
        }
        if (!pledges.get(id).says(written)) {
            pledges.decide(id, keyless, it -> it.replace(actor, written, clock.instant()));
        }
    }
}
