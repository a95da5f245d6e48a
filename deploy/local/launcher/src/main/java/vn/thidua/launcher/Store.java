package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.launcher.process.Probe;
import vn.thidua.launcher.process.Recipe;

/** The document store: a {@code mongod} of this machine as a replica set of one, else the embedded store. */
record Store(Settings settings, Java java, Optional<Path> mongod) {

    private static final String REPLICA_SET = "thidua";

    /** Data written by one kind stays with it, even when the other kind becomes available. */
    static Store chosenFor(Settings settings, Java java) {
        boolean embeddedHasData = Files.exists(settings.data().resolve("store"));
        boolean refused = "embedded".equals(System.getenv("THIDUA_STORE"));
        Optional<Path> found = embeddedHasData || refused ? Optional.empty() : onPath("mongod");
        return new Store(settings, java, found);
    }

    /** What services connect to. */
    String uri() {
        String server = "mongodb://127.0.0.1:%d/".formatted(port());
        return mongod.isPresent() ? server + "?replicaSet=" + REPLICA_SET : server;
    }

    Recipe recipe() {
        return mongod.map(this::real).orElseGet(this::embedded);
    }

    private Recipe real(Path program) {
        Path folder = created(settings.data().resolve("mongod"));
        var command = List.of(
                program.toString(),
                "--dbpath=" + folder,
                "--port=" + port(),
                "--bind_ip=127.0.0.1",
                "--replSet=" + REPLICA_SET,
                "--wiredTigerCacheSizeGB=0.25");
        return recipe("MongoDB, %s".formatted(program), command, new ReplicaSetProbe(REPLICA_SET, port()));
    }

    private Recipe embedded() {
        Path target = settings.root().resolve("deploy/local/embedded-store/target");
        Path file = created(settings.data().resolve("store")).resolve("store.mv");
        var program = Java.program(target, "embedded-store.jar");
        var command = java.command(
                Settings.STORE,
                160,
                program,
                "-cp",
                Java.classPath(program),
                "vn.thidua.store.EmbeddedStoreApplication",
                "--file=" + file,
                "--port=" + port());
        return recipe("embedded store; no mongod used", command, Probe.line(settings.log(Settings.STORE), "READY"));
    }

    private Recipe recipe(String title, List<String> command, Probe ready) {
        return new Recipe(
                Settings.STORE,
                title,
                "127.0.0.1:" + port(),
                command,
                Map.of(),
                settings.log(Settings.STORE),
                ready,
                Duration.ofMinutes(2));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("no place for the store's data", e);
        }
    }

    private int port() {
        return settings.ports().of(Settings.STORE);
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("")
                        .split(Pattern.quote(System.getProperty("path.separator")), -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
