package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.launcher.files.PrivateFiles;
import vn.thidua.launcher.process.PartDefinition;
import vn.thidua.launcher.process.Probe;

/**
 * The document store: a {@code mongod} of this machine as a replica set of one, else the embedded store.
 *
 * <p>Either accepts one user, by password; a {@code mongod} makes that user the first time it is ready.
 */
record DocumentStore(LauncherSettings settings, Java java, Optional<Path> mongod, String password) {

    /** A hundred thousand writes of the services fit, with their indexes (CapacityTest of the store). */
    private static final int HEAP = 256;

    private static final String REPLICA_SET = "thidua";
    private static final String USER = "thidua";

    /** Data written by one kind stays with it, even when the other kind becomes available. */
    static DocumentStore chosenFor(LauncherSettings settings, Java java, String password) {
        boolean embeddedHasData = Files.exists(settings.data().resolve("store"));
        boolean refused = "embedded".equals(System.getenv("THIDUA_STORE"));
        Optional<Path> found = embeddedHasData || refused ? Optional.empty() : onPath("mongod");
        return new DocumentStore(settings, java, found, password);
    }

    /** What services connect to. */
    String uri() {
        String server = "mongodb://%s:%s@127.0.0.1:%d/?authSource=admin".formatted(USER, password, port());
        return mongod.isPresent() ? server + "&replicaSet=" + REPLICA_SET : server;
    }

    PartDefinition recipe() {
        return mongod.map(this::real).orElseGet(this::embedded);
    }

    private PartDefinition real(Path program) {
        Path folder = created(settings.data().resolve("mongod"));
        var command = List.of(
                program.toString(),
                "--dbpath=" + folder,
                "--port=" + port(),
                "--bind_ip=127.0.0.1",
                "--replSet=" + REPLICA_SET,
                "--wiredTigerCacheSizeGB=0.25",
                "--auth",
                "--keyFile=" + keyFile());
        var first = new ReplicaSetProbe(REPLICA_SET, port(), USER, password);
        return recipe("MongoDB, %s".formatted(program), command, Map.of(), first);
    }

    private PartDefinition embedded() {
        Path target = settings.root().resolve("deploy/local/embedded-store/target");
        Path file = created(settings.data().resolve("store")).resolve("store.mv");
        var program = Java.program(target, "embedded-store.jar");
        var command = java.command(
                LauncherSettings.STORE,
                HEAP,
                program,
                "-cp",
                Java.classPath(program),
                "vn.thidua.store.EmbeddedStoreApplication",
                "--file=" + file,
                "--port=" + port());
        return recipe(
                "embedded store; no mongod used",
                command,
                Map.of("THIDUA_STORE_PASSWORD", password),
                Probe.line(settings.log(LauncherSettings.STORE), "READY"));
    }

    /** What the members of the one-member set would prove themselves with; MongoDB wants it before it asks for passwords. */
    private Path keyFile() {
        Path file = settings.data().resolve("mongod.key");
        try {
            PrivateFiles.write(file, password.replaceAll("[^A-Za-z0-9]", "+"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("no place for the store's key", e);
        }
    }

    private PartDefinition recipe(String title, List<String> command, Map<String, String> environment, Probe ready) {
        return new PartDefinition(
                LauncherSettings.STORE,
                title,
                "127.0.0.1:" + port(),
                command,
                environment,
                settings.log(LauncherSettings.STORE),
                ready,
                PartDefinitions.TIMEOUT);
    }

    private static Path created(Path folder) {
        try {
            return PrivateFiles.folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("no place for the store's data", e);
        }
    }

    private int port() {
        return settings.ports().of(LauncherSettings.STORE);
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("")
                        .split(Pattern.quote(System.getProperty("path.separator")), -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String toString() {
        return "Store[…]";
    }
}
