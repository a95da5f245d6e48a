package vn.thidua.gateway.door;

import java.util.concurrent.ConcurrentHashMap;

/** So many at once for each key. A key nobody holds a place of is forgotten. */
final class Places {

    private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();

    /** Takes a place when fewer than {@code most} are taken; it has to be left again then. */
    boolean enter(String key, int most) {
        return taken.merge(key, 1, Integer::sum) <= most || !leave(key);
    }

    /** Always true, so that refusing can be said in one line. */
    boolean leave(String key) {
        taken.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
        return true;
    }
}
