package vn.thidua.launcher.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does independent steps a few at a time: most of each is waiting for a service. */
final class Parallel {

    private static final int AT_A_TIME = 4;

    private Parallel() {}

    /** The outcomes under the steps' names, in the steps' order; the first failure in that order is thrown. */
    static <T> Map<String, T> run(Map<String, Callable<T>> steps) {
        var outcomes = new LinkedHashMap<String, T>();
        try (var threads =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            List<Future<T>> running = threads.invokeAll(steps.values());
            var names = new ArrayList<>(steps.keySet());
            for (int i = 0; i < names.size(); i++) {
                outcomes.put(names.get(i), running.get(i).get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiRefused(503, "interrupted", "loading");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ApiRefused refused ? refused : new IllegalStateException(e.getCause());
        }
    }
}
