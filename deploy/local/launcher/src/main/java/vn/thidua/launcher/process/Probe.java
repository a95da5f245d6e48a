package vn.thidua.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Returns whether a started part can be used yet. */
@FunctionalInterface
public interface Probe {

    boolean answers();

    /** Ready once {@code uri} answers 200. */
    static Probe http(URI uri) {
        var request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).GET().build();
        var client = SharedClient.INSTANCE;
        return () -> {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /** Ready once a line of {@code log} starts with {@code beginning}. */
    static Probe line(Path log, String beginning) {
        return () -> {
            try (var lines = Files.lines(log)) {
                return lines.anyMatch(line -> line.startsWith(beginning));
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** One client for all probes: each would start threads of its own. */
    final class SharedClient {
        private static final HttpClient INSTANCE =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

        private SharedClient() {}
    }
}
