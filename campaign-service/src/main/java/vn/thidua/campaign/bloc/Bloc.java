package vn.thidua.campaign.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Period;
import vn.thidua.platform.domain.Searchable;

/** Units that register, are compared and are judged together. Members, head and deputy change with the years. */
public record Bloc(UUID id, long version, String code, String name, BlocKind kind, List<Member> members)
        implements Aggregate, Searchable {

    public static final int CODE = 32;
    public static final int NAME = 300;

    /** Memberships of all times. */
    public static final int MEMBERS = 200;

    /** A unit's membership for some time. */
    public record Member(
            UUID unitId,
            BlocRole role,
            LocalDate from,
            @Nullable LocalDate to) {

        public Member {
            new Period(from, to);
        }

        public boolean holdsOn(LocalDate day) {
            return new Period(from, to).contains(day);
        }

        boolean overlaps(Member other) {
            return holdsOn(other.from) || other.holdsOn(from);
        }
    }

    /** What is said of a bloc that is formed. */
    public record Formation(String code, String name, BlocKind kind, List<Member> members) {

        public Formation {
            Limits.check().text("/code", code, CODE).text("/name", name, NAME).require();
            members = List.copyOf(members);
        }
    }

    public Bloc {
        members = List.copyOf(members);
    }

    /** The units are those of the members that are known. */
    static Change<Bloc, BlocEvent> form(UUID id, Set<UUID> units, Formation formation) {
        MemberRules.require(formation.members(), units);
        var bloc = new Bloc(id, 1, formation.code(), formation.name(), formation.kind(), formation.members());
        return Change.<Bloc, BlocEvent>to(bloc, new BlocEvent.Formed(bloc)).noting("FORMED");
    }

    /** Exchanges the whole list, the past included: it is corrected when a mistake is found. */
    Change<Bloc, BlocEvent> changeMembers(Set<UUID> units, List<Member> next) {
        MemberRules.require(next, units);
        var bloc = new Bloc(id, version + 1, code, name, kind, next);
        return Change.<Bloc, BlocEvent>to(bloc, new BlocEvent.MembersChanged(bloc))
                .noting("MEMBERS_CHANGED");
    }

    @Override
    public String searchText() {
        return code + " " + name;
    }

    public List<Member> membersOn(LocalDate day) {
        return members.stream().filter(it -> it.holdsOn(day)).toList();
    }
}
