package vn.thidua.platform.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who asks: a signed-in person and the duties held today. The subject is the identity provider's, stable for life. */
public record Actor(UUID subject, String name, boolean bootstrapAdministrator, List<Duty> duties) {

    public Actor {
        duties = List.copyOf(duties);
    }

    /** The service itself, for what it does because a day has come or because it starts. It has no duties. */
    public static Actor ofService(String service) {
        return new Actor(NamedId.of(service), service, false, List.of());
    }

    /** Whether the person works on the unit's emulation matters: its officer or its leader. */
    public boolean actsFor(UUID unit) {
        return holds(Role.OFFICER, unit) || holds(Role.LEADER, unit);
    }

    public boolean holds(Role role, UUID unit) {
        return duties.stream().anyMatch(it -> it.role() == role && unit.equals(it.unitId()));
    }

    public boolean isProvinceAdministrator() {
        return bootstrapAdministrator || duties.stream().anyMatch(it -> it.role() == Role.PROVINCE_ADMIN);
    }

    public boolean isOperator() {
        return isProvinceAdministrator() || duties.stream().anyMatch(it -> it.role() == Role.OPERATOR);
    }

    /** The units the person is officer or leader of. */
    public Set<UUID> units() {
        return duties.stream()
                .filter(it -> it.role() == Role.OFFICER || it.role() == Role.LEADER)
                .map(Duty::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses with {@link CommonReason#NOT_ALLOWED} anybody but a province administrator. */
    public void requireProvinceAdministrator() {
        if (!isProvinceAdministrator()) {
            throw CommonReason.NOT_ALLOWED.because("only a province administrator may do this");
        }
    }

    /** Refuses with {@link CommonReason#NOT_ALLOWED} anybody but an operator or a province administrator. */
    public void requireOperator() {
        if (!isOperator()) {
            throw CommonReason.NOT_ALLOWED.because("only an operator may do this");
        }
    }
}
