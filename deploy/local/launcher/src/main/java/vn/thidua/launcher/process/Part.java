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

    /** Where a part is in its life; {@code DOWN} is on purpose, {@code GIVEN_UP} after too many deaths. */
    public enum State {
        WAITING,
        STARTING,
        READY,
        DOWN,
        GIVEN_UP
    }

    /** Hears of every change of state, while the part is locked: it may look at any part but must not change one. */
    @FunctionalInterface
    public interface Listener {
        void changed(Part part, State state);
    }

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(40);

    private final Recipe recipe;
    private final RestartPolicy policy;
    private final Listener listener;
    private final List<Instant> deaths = new CopyOnWriteArrayList<>();
    private volatile @Nullable Process process;
    private volatile Instant startedAt = Instant.EPOCH;
    private volatile Duration startingTook = Duration.ZERO;
    private volatile State state = State.WAITING;

    public Part(Recipe recipe, RestartPolicy policy, Listener listener) {
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

    /** Waits until the part can be used, through restarts; fails when it was given up or is too slow. */
    public synchronized void awaitReady() {
        Instant latest = Instant.now().plus(recipe.patience());
        while (state != State.READY) {
            if (state == State.GIVEN_UP) {
                throw new PartFailed("%s died %d times in a short while and was given up; its last words are in %s"
                        .formatted(name(), deaths(), recipe.log()));
            }
            long left = Duration.between(Instant.now(), latest).toMillis();
            if (left <= 0) {
                throw new PartFailed("%s was not ready after %d s; its log is %s"
                        .formatted(name(), recipe.patience().toSeconds(), recipe.log()));
            }
            sleepUpTo(left);
        }
    }

    /** Ends the process at once, as a power cut would, and leaves it down until {@link #restart()}. */
    public void kill() {
        end(Termination::kill);
    }

    /** Asks the process to end and waits for it. */
    public void stop() {
        end(Termination::ask);
    }

    /** Stops what still runs, starts anew and waits until it is ready. */
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
        policy.pauseAfter(deaths, Instant.now()).ifPresentOrElse(this::startAgainAfter, () -> become(State.GIVEN_UP));
    }

    private void startAgainAfter(Duration pause) {
        become(State.WAITING);
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::startIfStillWaiting);
    }

    private synchronized void startIfStillWaiting() {
        if (state == State.WAITING) {
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

    public Recipe recipe() {
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

    /** How often the process ended without being asked to. */
    public int deaths() {
        return deaths.size();
    }

    /** The running process, if there is one. */
    public Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }
}
