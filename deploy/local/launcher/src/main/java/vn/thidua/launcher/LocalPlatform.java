package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import vn.thidua.launcher.demo.DemoData;
import vn.thidua.launcher.demo.DemoLoader;
import vn.thidua.launcher.demo.DemoSignIn;
import vn.thidua.launcher.demo.LoadedDemo;
import vn.thidua.launcher.files.PrivateFiles;
import vn.thidua.launcher.http.OpenIdClient;
import vn.thidua.launcher.process.Memory;
import vn.thidua.launcher.process.Part;
import vn.thidua.launcher.process.RestartPolicy;
import vn.thidua.launcher.process.RunningProcess;

/**
 * The whole platform, or some of its parts, as processes of this machine.
 *
 * <p>{@link #start()} returns when everything is on its way, {@link #awaitReady()} when everything can be used. Parts that
 * die are started again; {@link Part#kill()} leaves one down until {@link Part#restart()}.
 */
public final class LocalPlatform implements AutoCloseable {

    private final LauncherSettings settings;
    private final Consumer<String> says;
    private final Secrets secrets;
    private final PartDefinitions recipes;
    private final SequencedMap<String, Part> parts = new LinkedHashMap<>();
    private final Object stateFile = new Object();
    private Startup startup = Startup.NOTHING;
    private volatile boolean stopping;

    /** A platform that says nothing. */
    public LocalPlatform(LauncherSettings settings) {
        this(settings, line -> {});
    }

    /** A platform that reports its progress in lines for a person. */
    public LocalPlatform(LauncherSettings settings, Consumer<String> says) {
        this.settings = settings;
        this.says = says;
        this.secrets = Secrets.keptIn(settings.data().resolve("secrets.properties"));
        var java = new Java(settings.classArchives());
        this.recipes = new PartDefinitions(
                settings, java, DocumentStore.chosenFor(settings, java, secrets.store()), secrets, says);
    }

    /** Does what has to be done once after a build; {@link #start()} does it too. */
    public void prepare() {
        new Preparation(settings, says).run();
    }

    /** Starts every part in a good order; refuses when the platform runs already or a port is taken. */
    public void start() {
        var surroundings = new StartupChecks(settings, says);
        surroundings.refuseSecondStart();
        surroundings.endLeftovers();
        surroundings.refuseTakenPorts();
        prepare();
        closeHome();
        settings.parts()
                .forEach(name -> parts.put(name, new Part(recipes.of(name), RestartPolicy.LENIENT, this::changed)));
        writeState();
        startup = Startup.of(List.copyOf(parts.values()));
    }

    /** Earlier versions let others of this machine look into the home. */
    private void closeHome() {
        try {
            PrivateFiles.close(PrivateFiles.folder(settings.home()));
        } catch (IOException e) {
            throw new UncheckedIOException("the files in %s cannot be kept private".formatted(settings.home()), e);
        }
    }

    /** Waits until every part can be used; fails with a sentence naming the part that could not be brought up. */
    public void awaitReady() {
        startup.await();
    }

    /** Loads demo data through the public API; everything has to be ready. Loading again changes nothing. */
    public LoadedDemo load(DemoData data) {
        return new DemoLoader(settings.root(), addresses()::service, signIn()).load(data);
    }

    /** Access tokens of the demo people. */
    public DemoSignIn signIn() {
        return new DemoSignIn(new OpenIdClient(
                addresses().issuer(),
                "demo-loader",
                secrets.demoLoader(),
                addresses().gateway() + "/demo-loader"));
    }

    /** A part by its name, such as {@code registration-service}. */
    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("%s is not one of %s".formatted(name, parts.keySet()));
        }
        return part;
    }

    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    public Addresses addresses() {
        return recipes.addresses();
    }

    public Secrets secrets() {
        return secrets;
    }

    public LauncherSettings settings() {
        return settings;
    }

    /** What all parts together hold in memory, this process included. */
    public Memory memory() {
        var pids = new ArrayList<Long>(List.of(ProcessHandle.current().pid()));
        parts.values().forEach(part -> part.handle().map(ProcessHandle::pid).ifPresent(pids::add));
        return pids.stream().map(Memory::of).reduce(Memory.NONE, Memory::plus);
    }

    /** Stops the services, then what they stand on; kills what does not end. */
    public void stop() {
        if (parts.isEmpty()) {
            return;
        }
        stopping = true;
        startup.cancel();
        Shutdown.of(parts()).run();
        parts().forEach(this::forgetPoorArchive);
        synchronized (stateFile) {
            State.forget(settings.stateFile());
            parts.clear();
        }
        stopping = false;
    }

    @Override
    public void close() {
        stop();
    }

    private void changed(Part part, Part.State state) {
        if (!stopping) {
            ProgressLine.of(part, state).ifPresent(says);
        }
        if (state == Part.State.WAITING || state == Part.State.FAILING) {
            forgetPoorArchive(part);
        }
        writeState();
    }

    private void forgetPoorArchive(Part part) {
        if (part.startingTook().isZero()) {
            part.startedAt().ifPresent(start -> settings.classArchives().forgetSince(start, part.name()));
        }
    }

    private void writeState() {
        synchronized (stateFile) {
            if (parts.isEmpty()) {
                return;
            }
            new State(
                            RunningProcess.of(ProcessHandle.current()),
                            addresses().gateway().toString(),
                            parts.values().stream().map(State.PartState::of).toList())
                    .write(settings.stateFile());
        }
    }
}
