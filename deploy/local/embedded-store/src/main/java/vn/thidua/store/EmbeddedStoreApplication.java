package vn.thidua.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs a store in a process of its own: {@code --file=PATH [--port=27017] [--commit-millis=0]}.
 *
 * <p>With a password in its environment, {@code THIDUA_STORE_PASSWORD}, it accepts only the user {@code thidua}, who
 * knows it.
 *
 * <p>Prints {@code READY port=…} once clients can connect. Ended by a signal, it closes the file in order; killed, it
 * loses nothing that was acknowledged, unless set to commit less often than that. When it cannot write its file any
 * more, it ends by itself with a sentence and exit code 74.
 */
public final class EmbeddedStoreApplication {

    static final String USER = "thidua";
    static final String PASSWORD = "THIDUA_STORE_PASSWORD";

    /** As {@code EX_IOERR} of sysexits. */
    private static final int CANNOT_USE_FILE = 74;

    private static final Set<String> OPTIONS = Set.of("--file", "--port", "--commit-millis");

    private EmbeddedStoreApplication() {}

    public static void main(String[] arguments) {
        try {
            var options = options(arguments);
            var file = Path.of(options.getOrDefault("--file", ""));
            if (file.toString().isEmpty()) {
                throw new IllegalArgumentException("--file=PATH is missing");
            }
            var commit = Duration.ofMillis(Long.parseLong(options.getOrDefault("--commit-millis", "0")));
            var store = EmbeddedStore.open(
                    DiskEngine.open(
                            file,
                            StoreTimings.DEFAULT.withCommit(commit),
                            authenticator(),
                            new StoreFailure(EmbeddedStoreApplication::end)),
                    Integer.parseInt(options.getOrDefault("--port", "27017")));
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close"));
            System.out.println("READY port=" + store.port());
        } catch (Exception e) {
            System.err.println("The embedded store could not start: " + e.getMessage());
            System.exit(1);
        }
    }

    /** At once: an orderly end would write to the file. */
    private static void end(String sentence) {
        System.err.println(sentence);
        Runtime.getRuntime().halt(CANNOT_USE_FILE);
    }

    private static Authenticator authenticator() {
        var password = System.getenv(PASSWORD);
        return password == null || password.isEmpty()
                ? Authenticator.OPEN
                : new PasswordAuthenticator(ScramCredential.of(USER, password));
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
