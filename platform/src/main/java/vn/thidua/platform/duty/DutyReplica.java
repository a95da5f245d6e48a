package vn.thidua.platform.duty;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.DutyHolders;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.platform.mongo.ReplicaCollection;
import vn.thidua.platform.mongo.Store;

/** Everybody's duties as last published. */
final class DutyReplica implements Duties, DutyHolders, TopicListener<DutyReplica.DutyChanged> {

    private final ReplicaCollection<Person> held;

    DutyReplica(Store store) {
        this.held = new ReplicaCollection<>(
                store, "duties", Person.class, List.of(Indexes.ascending("state.duties.unitId")));
    }

    /** What is read of {@code duty.changed.v1}. */
    record DutyChanged(
            UUID personId, long version, @Nullable String name, List<HeldDuty> duties) {}

    /** Public only because the driver's record codec asks for it. */
    public record Person(@Nullable UUID personId, @Nullable String name, List<HeldDuty> duties) {

        Stream<Duty> on(LocalDate day) {
            return duties.stream()
                    .map(HeldDuty::known)
                    .flatMap(Optional::stream)
                    .filter(it -> it.holdsOn(day));
        }
    }

    /**
     * A duty as published. Its role may be one that only a later release knows: it counts from then on, the others at
     * once.
     */
    public record HeldDuty(
            @Nullable UUID unitId,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {

        Optional<Duty> known() {
            return Arrays.stream(Role.values())
                    .filter(it -> it.name().equals(role))
                    .findFirst()
                    .map(it -> new Duty(unitId, it, from, to));
        }
    }

    @Override
    public String topic() {
        return "duty";
    }

    @Override
    public Class<DutyChanged> type() {
        return DutyChanged.class;
    }

    @Override
    public Set<String> messageTypes() {
        return Set.of("duty.changed.v1");
    }

    @Override
    public UUID about(DutyChanged it) {
        return it.personId();
    }

    @Override
    public void on(DutyChanged it) {
        held.keep(it.personId(), it.version(), new Person(it.personId(), it.name(), it.duties()));
    }

    @Override
    public Duties.Held of(UUID subject, LocalDate day) {
        return held.find(subject)
                .map(it -> new Duties.Held(it.name(), it.on(day).toList()))
                .orElse(Duties.Held.NOTHING);
    }

    /** In one query. */
    @Override
    public Map<UUID, Duties.Held> of(Collection<UUID> subjects, LocalDate day) {
        return held.list(subjects).stream()
                .filter(it -> it.personId() != null)
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNull(it.personId()),
                        it -> new Duties.Held(it.name(), it.on(day).toList())));
    }

    @Override
    public List<Holder> holders(UUID unit, LocalDate day) {
        return held.list(eq("state.duties.unitId", unit)).stream()
                .flatMap(it -> holder(it, unit, day).stream())
                .toList();
    }

    /** Nobody is shown whose name was not received yet. */
    private static Optional<Holder> holder(Person person, UUID unit, LocalDate day) {
        var roles = person.on(day)
                .filter(it -> unit.equals(it.unitId()))
                .map(Duty::role)
                .distinct()
                .toList();
        return person.personId() == null || person.name() == null || roles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Holder(person.personId(), person.name(), roles));
    }
}
