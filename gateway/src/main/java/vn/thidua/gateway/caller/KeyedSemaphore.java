package vn.thidua.gateway.caller;

import java.util.concurrent.ConcurrentHashMap;

/** So many at once for each key. A key nobody holds a place of is forgotten. */
public final class KeyedSemaphore {

    private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();

    /** Takes a place when fewer than {@code most} are taken; it has to be left again then. */
    public boolean enter(String key, int most) {
        return taken.merge(key, 1, Integer::sum) <= most || !leave(key);
    }

    /** Always true, so that refusing can be said in one line. */
    public boolean leave(String key) {
        taken.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
        return true;
    }
}
