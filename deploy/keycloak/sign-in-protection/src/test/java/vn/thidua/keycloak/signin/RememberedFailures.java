package vn.thidua.keycloak.signin;

import java.util.HashMap;
import java.util.Map;

/** Failures on the heap, at a time that only moves on request. */
final class RememberedFailures implements Failures {

    private final Map<String, FailureCount> kept = new HashMap<>();
    private long now = 1_000_000;

    long now() {
        return now;
    }

    void pass(long milliseconds) {
        now += milliseconds;
    }

    int size() {
        return kept.size();
    }

    @Override
    public FailureCount of(String key) {
        return kept.getOrDefault(key, FailureCount.NONE);
    }

    @Override
    public int add(String key) {
        return kept.merge(key, new FailureCount(1, now), (old, one) -> new FailureCount(old.failures() + 1, now))
                .failures();
    }

    @Override
    public void forget(String key) {
        kept.remove(key);
    }
}
