package vn.thidua.registration.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The tables that were asked for last, each made again only when what it follows from is no longer the same. */
final class ComparisonCache {

    private static final int MOST = 8;

    /** By round and person, the least lately asked for first. */
    private final LinkedHashMap<Key, Made> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Made> eldest) {
            return size() > MOST;
        }
    };

    private record Key(UUID round, UUID person) {}

    private record Made(TableSource source, Comparison table) {}

    Comparison of(TableSource source) {
        var key = new Key(source.round().id(), source.entries().actor().subject());
        synchronized (made) {
            var known = made.get(key);
            if (known != null && known.source().equals(source)) {
                return known.table();
            }
        }
        var table = source.compare();
        synchronized (made) {
            made.put(key, new Made(source, table));
        }
        return table;
    }
}
