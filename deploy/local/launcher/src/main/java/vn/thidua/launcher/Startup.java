package vn.thidua.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.thidua.launcher.process.Part;
import vn.thidua.launcher.process.PartFailed;

/**
 * The order of starting: store, Kafka and Keycloak at once; the services as soon as store and Kafka answer, a few at a
 * time, because more would only take the processors from each other.
 */
final class Startup {

    static final Startup NOTHING = new Startup(List.of());

    private static final int AT_A_TIME = 4;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore turns = new Semaphore(AT_A_TIME);
    private final List<CompletableFuture<Void>> started = new ArrayList<>();

    private Startup(List<Part> parts) {
        var foundations = parts.stream()
                .filter(named(LauncherSettings.STORE, LauncherSettings.KAFKA))
                .toList();
        var keycloak = parts.stream().filter(named(LauncherSettings.KEYCLOAK)).toList();
        var services = new ArrayList<>(parts);
        services.removeAll(foundations);
        services.removeAll(keycloak);
        keycloak.forEach(part -> inTurn(part, List.of()));
        foundations.forEach(part -> inTurn(part, List.of()));
        services.forEach(part -> inTurn(part, foundations));
    }

    static Startup of(List<Part> parts) {
        return new Startup(parts);
    }

    /** Waits for all; the first failure ends the waiting. */
    void await() {
        var failed = new CompletableFuture<Void>();
        started.forEach(one -> {
            var _ = one.whenComplete((done, problem) -> {
                if (problem != null) {
                    failed.completeExceptionally(problem);
                }
            });
        });
        var all = CompletableFuture.allOf(started.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PartFailed sentence ? sentence : e;
        }
    }

    /** Starts nothing more from here on. */
    void cancel() {
        threads.shutdownNow();
        try {
            var _ = threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void inTurn(Part part, List<Part> after) {
        started.add(CompletableFuture.runAsync(
                () -> {
                    after.forEach(Part::awaitReady);
                    takeTurn(part);
                },
                threads));
    }

    private void takeTurn(Part part) {
        try {
            turns.acquire();
            try {
                part.start();
                part.awaitReady();
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Predicate<Part> named(String... names) {
        return part -> List.of(names).contains(part.name());
    }
}
