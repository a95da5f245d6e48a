package vn.thidua.registration.internalpledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.staff.UnitAccess;

/** Looks up pledges: a unit's for its officer and leader, one's own for everybody. */
@UseCase
public class FindPledges {

    private final InternalPledges pledges;

    FindPledges(InternalPledges pledges) {
        this.pledges = pledges;
    }

    public List<InternalPledge> find(Actor actor, Scope scope, String search, @Nullable UUID after, int limit) {
        UnitAccess.requireOfficerOrLeader(actor, scope.unitId());
        var last = after == null ? null : inList(scope, after);
        return pledges.find(scope, VietnameseText.searchKey(search), last, limit);
    }

    /** One that was withdrawn since still says where the list continues; one of another list says nothing, not even that it is. */
    private InternalPledge inList(Scope scope, UUID after) {
        return pledges.find(after).filter(it -> it.scope().equals(scope)).orElseThrow(CommonReason::foreignCursor);
    }

    public List<InternalPledge> own(Actor actor, int awardYear) {
        return pledges.ofSubject(actor.subject(), awardYear);
    }
}
