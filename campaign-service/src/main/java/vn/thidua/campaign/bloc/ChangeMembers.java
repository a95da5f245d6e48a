package vn.thidua.campaign.bloc;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A province administrator says who belongs to a bloc, who heads it and who is its deputy, and when. */
@UseCase
public class ChangeMembers {

    private final Blocs blocs;
    private final Units units;

    ChangeMembers(Blocs blocs, Units units) {
        this.blocs = blocs;
        this.units = units;
    }

    public Bloc change(Command command, UUID id, List<Member> members) {
        command.actor().requireProvinceAdministrator();
        var named = members.stream().map(Member::unitId).collect(Collectors.toSet());
        var known = units.byId(named).keySet();
        return blocs.decide(id, command, it -> it.changeMembers(known, members));
    }
}
