package vn.thidua.registration.internalpledge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.internalpledge.InternalPledge.Place;
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

    /** Refuses a name that has a pledge in that room already; one that was withdrawn is made again. */
    public InternalPledge write(Command command, Place place, WrittenPledge written) {
        var actor = command.actor();
        UnitAccess.requireOfficerOrLeader(actor, place.unitId());
        var id = ids.of(place, written, pledges::has);
        var form = forms.of(place.awardYear());
        var known = pledges.find(id);
        if (known.isPresent() && known.get().withdrawn()) {
            return pledges.decide(id, command, it -> it.say(actor, written.on(form), clock.instant()));
        }
        return pledges.create(
                id, command, () -> InternalPledge.make(actor, id, place, written.on(form), null, clock.instant()));
    }

    public InternalPledge change(Command command, UUID id, @Nullable String position, List<String> titles) {
        var form = forms.of(visible(command, id).awardYear());
        return pledges.decide(id, command, it -> it.change(command.actor(), position, titles, form, clock.instant()));
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
