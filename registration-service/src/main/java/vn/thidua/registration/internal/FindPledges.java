package vn.thidua.registration.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.registration.internal.InternalPledge.Place;
import vn.thidua.registration.staff.InsideUnit;

/** Looks up pledges: a unit's for its officer and leader, one's own for everybody. */
@UseCase
public class FindPledges {

    private final InternalPledges pledges;

    FindPledges(InternalPledges pledges) {
        this.pledges = pledges;
    }

    public List<InternalPledge> find(Place place, String search, @Nullable UUID after, int limit, Actor actor) {
        InsideUnit.requireClerk(actor, place.unitId());
        return pledges.find(place, VietnameseText.searchKey(search), after, limit);
    }

    public List<InternalPledge> own(int awardYear, Actor actor) {
        return pledges.ofSubject(actor.subject(), awardYear);
    }

    public InternalPledge get(UUID id, Actor actor) {
        var found = pledges.get(id);
        found.requireVisibleTo(actor);
        return found;
    }

    public List<HistoryEntry> history(UUID id, Actor actor) {
        get(id, actor);
        return pledges.history(id);
    }
}
