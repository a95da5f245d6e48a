package vn.thidua.registration.work;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Work without a store, for several instances at once. */
public final class InMemoryWorkItems implements WorkItems {

    private final Map<UUID, WorkItem> works = new ConcurrentHashMap<>();

    @Override
    public Optional<WorkItem> find(UUID id) {
        return Optional.ofNullable(works.get(id));
    }

    @Override
    public List<WorkItem> list(Collection<UUID> ids) {
        return works.values().stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public List<WorkItem> ofUnit(UUID unit, Instant since) {
        return works.values().stream()
                .filter(it -> it.unitId().equals(unit) && it.touchedAt().isAfter(since))
                .sorted(Comparator.comparing(WorkItem::touchedAt).reversed())
                .toList();
    }

    @Override
    public List<WorkItem> openOf(UUID runner) {
        return works.values().stream()
                .filter(it -> it.runner().equals(runner) && it.isOpen())
                .toList();
    }

    @Override
    public boolean save(WorkItem next) {
        return next.version() == 1
                ? works.putIfAbsent(next.id(), next) == null
                : works.computeIfPresent(next.id(), (_, it) -> it.version() == next.version() - 1 ? next : it) == next;
    }
}
