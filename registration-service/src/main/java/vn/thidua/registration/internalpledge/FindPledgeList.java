package vn.thidua.registration.internalpledge;

import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.staff.UnitAccess;

/** Shows a unit's officer what a list of pledges that was read would change, for as long as its names are kept. */
@UseCase
public class FindPledgeList {

    private final PledgeLists lists;
    private final InternalPledges pledges;
    private final PledgeIds ids;

    FindPledgeList(PledgeLists lists, InternalPledges pledges, PledgeIds ids) {
        this.lists = lists;
        this.pledges = pledges;
        this.ids = ids;
    }

    public PledgePreview get(Actor actor, Scope scope, String digest) {
        UnitAccess.requireOfficerOrLeader(actor, scope.unitId());
        var list = lists.get(ids.ofList(scope, digest, lists::has));
        return PledgePreview.of(list, pledges.everyOf(scope));
    }
}
