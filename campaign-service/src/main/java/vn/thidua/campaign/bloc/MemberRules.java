package vn.thidua.campaign.bloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Refusal.Fault;

/** What a bloc's list of members must satisfy. Finds all that is wrong, not only the first. */
final class MemberRules {

    private MemberRules() {}

    /** Refuses with {@link BlocReason#BLOC_MEMBERS_INVALID}. */
    static void require(List<Member> members, Set<UUID> units) {
        Limits.check().size("/members", members, Bloc.MEMBERS).require();
        var faults = new ArrayList<Fault>();
        for (int index = 0; index < members.size(); index++) {
            var member = members.get(index);
            if (!units.contains(member.unitId())) {
                faults.add(fault(MemberFault.MEMBER_UNKNOWN, index, "there is no such unit"));
            }
            for (var earlier : members.subList(0, index)) {
                if (earlier.overlaps(member)) {
                    compare(earlier, member, index, faults);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw BlocReason.BLOC_MEMBERS_INVALID.because(faults);
        }
    }

    private static void compare(Member earlier, Member member, int index, List<Fault> faults) {
        if (earlier.unitId().equals(member.unitId())) {
            faults.add(fault(MemberFault.MEMBER_TWICE, index, "the unit is a member already at that time"));
        }
        if (member.role() == BlocRole.HEAD && earlier.role() == BlocRole.HEAD) {
            faults.add(fault(MemberFault.HEAD_TWICE, index, "there is a head already at that time"));
        }
        if (member.role() == BlocRole.DEPUTY && earlier.role() == BlocRole.DEPUTY) {
            faults.add(fault(MemberFault.DEPUTY_TWICE, index, "there is a deputy already at that time"));
        }
    }

    private static Fault fault(MemberFault fault, int index, String detail) {
        return fault.at("/members/" + index, detail);
    }
}
