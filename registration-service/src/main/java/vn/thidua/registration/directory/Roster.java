package vn.thidua.registration.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;

/** A bloc's units in one award year, each in its role. */
public record Roster(List<Member> members) {

    /** A unit and what it is in the bloc that year. */
    public record Member(UUID unitId, BlocRole role) {}

    public Roster {
        members = List.copyOf(members);
    }

    public List<UUID> units() {
        return members.stream().map(Member::unitId).toList();
    }

    public Optional<UUID> head() {
        return holder(BlocRole.HEAD);
    }

    public Optional<UUID> deputy() {
        return holder(BlocRole.DEPUTY);
    }

    public boolean has(UUID unit) {
        return units().contains(unit);
    }

    /** The unit that judges the member's registration: the head, the deputy for the head's own, never the member itself. */
    public Optional<UUID> judgeOf(UUID member) {
        return head().filter(it -> !it.equals(member)).or(() -> deputy().filter(it -> !it.equals(member)));
    }

    /** The highest role among the units the person works for; none for somebody outside the bloc. */
    public Optional<Member> memberOf(Actor actor) {
        return members.stream()
                .filter(it -> actor.actsFor(it.unitId()))
                .min(java.util.Comparator.comparing(Member::role));
    }

    /** Whether the person heads the bloc this year, or looks after the province's blocs. */
    public boolean isHeadedBy(Actor actor) {
        return actor.isProvinceAdministrator() || head().filter(actor::actsFor).isPresent();
    }

    /** Whether the person heads the bloc this year or deputises, or looks after the province's blocs. */
    public boolean isManagedBy(Actor actor) {
        return actor.isProvinceAdministrator()
                || memberOf(actor).filter(it -> it.role() != BlocRole.MEMBER).isPresent();
    }

    private Optional<UUID> holder(BlocRole role) {
        return members.stream()
                .filter(it -> it.role() == role)
                .map(Member::unitId)
                .findFirst();
    }
}
