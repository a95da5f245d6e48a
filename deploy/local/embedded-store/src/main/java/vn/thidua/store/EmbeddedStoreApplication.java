package vn.thidua.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs a store in a process of its own: {@code --file=PATH [--port=27017] [--commit-millis=0]}.
 *
 * <p>Prints {@code READY port=…} once clients can connect. Ended by a signal, it closes the file in order; killed, it
 * loses nothing that was acknowledged, unless told to commit more seldom than that.
 */
public final class EmbeddedStoreApplication {

    private static final Set<String> OPTIONS = Set.of("--file", "--port", "--commit-millis");

    private EmbeddedStoreApplication() {}

    public static void main(String[] arguments) {
        try {
            var options = options(arguments);
            var file = Path.of(options.getOrDefault("--file", ""));
            if (file.toString().isEmpty()) {
                throw new IllegalArgumentException("--file=PATH is missing");
            }
            var store = EmbeddedStore.onDisk(
                    file,
                    Integer.parseInt(options.getOrDefault("--port", "27017")),
                    Duration.ofMillis(Long.parseLong(options.getOrDefault("--commit-millis", "0"))));
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close"));
            System.out.println("READY port=" + store.port());
        } catch (Exception e) {
            System.err.println("The embedded store could not start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new TreeMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (parts.length < 2 || !OPTIONS.contains(parts[0])) {
                throw new IllegalArgumentException("Unknown option " + argument + ", known are " + OPTIONS);
            }
            options.put(parts[0], parts[1]);
        }
        return options;
    }
}
