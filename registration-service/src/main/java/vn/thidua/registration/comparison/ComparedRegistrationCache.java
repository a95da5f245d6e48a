package vn.thidua.registration.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.DomainService;
import vn.thidua.registration.registration.Registrations;

/**
 * The registrations of rounds, from memory as far as they have not changed. Each time the store is asked for what is not at
 * the version remembered, so nothing here can be out of date, whichever instance wrote it.
 */
@DomainService
public class ComparedRegistrationCache {

    private static final int MOST_REMEMBERED = 600;

    private final Registrations registrations;

    /** By round, the least lately asked for first. */
    private final LinkedHashMap<UUID, Map<UUID, ComparedRegistration>> remembered =
            new LinkedHashMap<>(16, 0.75f, true);

    ComparedRegistrationCache(Registrations registrations) {
        this.registrations = registrations;
    }

    /** In one query. */
    public Map<UUID, List<ComparedRegistration>> ofRounds(Collection<UUID> rounds) {
        var known = recall(rounds);
        Map<UUID, Long> versions = known.values().stream()
                .flatMap(it -> it.values().stream())
                .collect(Collectors.toMap(ComparedRegistration::id, ComparedRegistration::version));
        for (var changed : registrations.ofRoundsExcept(rounds, versions)) {
            known.computeIfAbsent(changed.roundId(), _ -> new HashMap<>())
                    .put(changed.id(), ComparedRegistration.of(changed));
        }
        remember(known);
        return known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> List.copyOf(it.getValue().values())));
    }

    private Map<UUID, Map<UUID, ComparedRegistration>> recall(Collection<UUID> rounds) {
        var known = new HashMap<UUID, Map<UUID, ComparedRegistration>>();
        synchronized (remembered) {
            for (var round : rounds) {
                var its = remembered.get(round);
                if (its != null) {
                    known.put(round, new HashMap<>(its));
                }
            }
        }
        return known;
    }

    private void remember(Map<UUID, Map<UUID, ComparedRegistration>> known) {
        synchronized (remembered) {
            known.forEach((round, its) -> remembered.put(round, Map.copyOf(its)));
            var size = remembered.values().stream().mapToInt(Map::size).sum();
            var eldest = remembered.entrySet().iterator();
            while (size > MOST_REMEMBERED && eldest.hasNext()) {
                size -= eldest.next().getValue().size();
                eldest.remove();
            }
        }
    }
}
