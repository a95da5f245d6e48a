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
public final class InMemoryWorks implements Works {

    private final Map<UUID, Work> works = new ConcurrentHashMap<>();

    @Override
    public Optional<Work> find(UUID id) {
        return Optional.ofNullable(works.get(id));
    }

    @Override
    public List<Work> list(Collection<UUID> ids) {
        return works.values().stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public List<Work> ofUnit(UUID unit, Instant since) {
        return works.values().stream()
                .filter(it -> it.unitId().equals(unit) && it.touchedAt().isAfter(since))
                .sorted(Comparator.comparing(Work::touchedAt).reversed())
                .toList();
    }

    @Override
    public List<Work> openOf(UUID runner) {
        return works.values().stream()
                .filter(it -> it.runner().equals(runner) && it.isOpen())
                .toList();
    }

    @Override
    public boolean save(Work next) {
        return next.version() == 1
                ? works.putIfAbsent(next.id(), next) == null
                : works.computeIfPresent(next.id(), (_, it) -> it.version() == next.version() - 1 ? next : it) == next;
    }
}
