package vn.thidua.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.thidua.launcher.process.Part;

/** The order of stopping: services and gateway first, then what they stand on. */
record Shutdown(List<List<Part>> waves) {

    private static final List<String> FOUNDATIONS =
            List.of(LauncherSettings.STORE, LauncherSettings.KAFKA, LauncherSettings.KEYCLOAK);

    static Shutdown of(List<Part> parts) {
        return new Shutdown(List.of(
                parts.stream()
                        .filter(part -> !FOUNDATIONS.contains(part.name()))
                        .toList(),
                parts.stream().filter(part -> FOUNDATIONS.contains(part.name())).toList()));
    }

    void run() {
        waves.forEach(wave -> CompletableFuture.allOf(wave.stream()
                        .map(part -> CompletableFuture.runAsync(
                                part::stop, task -> Thread.ofVirtual().start(task)))
                        .toArray(CompletableFuture[]::new))
                .join());
    }
}
