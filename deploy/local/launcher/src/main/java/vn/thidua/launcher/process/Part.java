package vn.thidua.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One process of the platform: started, awaited, restarted when it dies by itself, stopped. */
public final class Part {

    /** Where a part is in its life; {@code DOWN} is on purpose, {@code FAILING} waits longer, after too many deaths. */
    public enum State {
        WAITING,
        STARTING,
        READY,
        DOWN,
        FAILING
    }

    /** Learns of every change of state, while the part is locked: it may look at any part but must not change one. */
    @FunctionalInterface
    public interface Listener {
        void changed(Part part, State state);
    }

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(40);

    private final PartDefinition recipe;
    private final RestartPolicy policy;
    private final Listener listener;
    private final List<Instant> deaths = new CopyOnWriteArrayList<>();
    private volatile @Nullable Process process;
    private volatile Instant startedAt = Instant.EPOCH;
    private volatile Duration startingTook = Duration.ZERO;
    private volatile State state = State.WAITING;
    private boolean failing;

    public Part(PartDefinition recipe, RestartPolicy policy, Listener listener) {
        this.recipe = recipe;
        this.policy = policy;
        this.listener = listener;
    }

    /** Starts the process, unless it runs, and returns at once. */
    public synchronized void start() {
        if (handle().isPresent()) {
            return;
        }
        try {
            Process started = recipe.launch();
            process = started;
            startedAt = Instant.now();
            become(State.STARTING);
            var _ = started.onExit().thenAccept(this::ended);
            Thread.ofVirtual().name("await-" + name()).start(() -> watch(started));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be started".formatted(name()), e);
        }
    }

    /** Waits until the part can be used, through restarts; fails when that takes longer than its timeout. */
    public synchronized void awaitReady() {
        Instant latest = Instant.now().plus(recipe.timeout());
        while (state != State.READY) {
            long left = Duration.between(Instant.now(), latest).toMillis();
            if (left <= 0) {
                throw new PartFailed(whyNotReady());
            }
            sleepUpTo(left);
        }
    }

    private String whyNotReady() {
        String died = deaths.isEmpty()
                ? "its log is"
                : "it died %d times by itself and is tried again; its last words are in".formatted(deaths());
        return "%s was not ready after %d s; %s %s"
                .formatted(name(), recipe.timeout().toSeconds(), died, recipe.log());
    }

    /** Ends the process at once, as a power cut would, and leaves it down until {@link #restart()}. */
    public void kill() {
        end(Termination::kill);
    }

    /** Asks the process to end and waits for it. */
    public void stop() {
        end(Termination::ask);
    }

    /** Stops what still runs, starts again and waits until it is ready. */
    public void restart() {
        stop();
        start();
        awaitReady();
    }

    private void end(Consumer<ProcessHandle> how) {
        become(State.DOWN);
        handle().ifPresent(how);
    }

    private void watch(Process started) {
        while (started.isAlive()) {
            if (recipe.ready().answers()) {
                ready(started);
                return;
            }
            try {
                Thread.sleep(BETWEEN_PROBES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void ready(Process started) {
        if (process == started && started.isAlive() && state == State.STARTING) {
            startingTook = Duration.between(startedAt, Instant.now());
            become(State.READY);
        }
    }

    private synchronized void ended(Process ended) {
        if (process != ended || state == State.DOWN) {
            return;
        }
        deaths.add(Instant.now());
        failing = policy.isFailing(deaths, startedAt, failing);
        become(failing ? State.FAILING : State.WAITING);
        CompletableFuture.delayedExecutor(policy.pauseAfter(deaths, failing).toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> startIfStillWaiting(ended));
    }

    /** Unless somebody has started or stopped it meanwhile. */
    private synchronized void startIfStillWaiting(Process ended) {
        if (process == ended && (state == State.WAITING || state == State.FAILING)) {
            start();
        }
    }

    private synchronized void become(State next) {
        state = next;
        notifyAll();
        listener.changed(this, next);
    }

    private synchronized void sleepUpTo(long milliseconds) {
        try {
            wait(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while %s was starting".formatted(name()));
        }
    }

    public PartDefinition recipe() {
        return recipe;
    }

    public String name() {
        return recipe.name();
    }

    public State state() {
        return state;
    }

    /** How long the last start took until the part was ready. */
    public Duration startingTook() {
        return startingTook;
    }

    /** When the process was last started, if ever. */
    public Optional<Instant> startedAt() {
        return Optional.of(startedAt).filter(start -> !start.equals(Instant.EPOCH));
    }

    /** How long it stays down between tries while it keeps dying. */
    public Duration pauseWhileFailing() {
        return policy.whileFailing();
    }

    /** How often the process ended without being asked to. */
    public int deaths() {
        return deaths.size();
    }

    /** The running process, if there is one. */
    public Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }
}
