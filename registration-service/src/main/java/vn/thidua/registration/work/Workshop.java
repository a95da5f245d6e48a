package vn.thidua.registration.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Refusal.Fault;
import vn.thidua.platform.domain.UseCase;

/**
 * Does the work of this instance: takes it in, does so much at a time, and lets go of what nobody wants. Whose work it is
 * says the store: each attempt is begun by whoever stores its claim, and only under that claim is anything told of it.
 */
@UseCase
public class Workshop implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Workshop.class.getName());
    private static final long FAREWELL_SECONDS = 3;

    private final Works works;
    private final WorkLimits limits;
    private final Clock clock;
    private final Line line;
    private final UUID runner = UUID.randomUUID();
    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService hands = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("work-", 0).daemon().factory());

    Workshop(Works works, WorkLimits limits, Clock clock) {
        this.works = works;
        this.limits = limits;
        this.clock = clock;
        this.line = new Line(limits);
    }

    /** Takes work in, unless it is under way already: then that is the answer. The job gets the attempt's claim. */
    public Work take(Work.Order order, Function<UUID, Job> job) {
        return take(order, _ -> false, job);
    }

    /** The same where what has been done before may stand. */
    public Work take(Work.Order order, Predicate<Work> stands, Function<UUID, Job> job) {
        var claim = UUID.randomUUID();
        var run = Run.of(order, claim, job.apply(claim));
        while (true) {
            var known = works.find(order.id()).orElse(null);
            if (known != null && (known.isAliveAt(now()) || (known.state() == Work.State.DONE && stands.test(known)))) {
                return ask(known);
            }
            var begun = begin(order, run, known);
            if (begun.isPresent()) {
                return begun.get();
            }
        }
    }

    /** Notes that somebody still wants it. */
    Work ask(Work work) {
        var now = now();
        if (!work.isUnaskedAt(now)) {
            return work;
        }
        var asked = work.asked(now);
        return works.save(asked) ? asked : works.find(work.id()).orElse(work);
    }

    /** Ends it wherever it is done; where that is here, at once. */
    Work cancel(Work work) {
        if (!work.kind().isCancellable()) {
            throw WorkReason.WORK_NOT_CANCELLABLE.because("what is being taken is taken to the end");
        }
        var code = WorkReason.WORK_CANCELLED.code();
        var ended = change(work.id(), work.claim(), it -> it.end(code, List.of(), now()));
        Optional.ofNullable(runs.get(work.claim())).ifPresent(it -> let(it, WorkReason.WORK_CANCELLED));
        return ended.orElseGet(() -> works.find(work.id()).orElse(work));
    }

    /** How many are served before it, itself included; 0 when it is not waiting. */
    int placeOf(Work work) {
        return work.state() == Work.State.WAITING ? Places.of(work, works.openOf(work.runner())) : 0;
    }

    /** Tells how far the work here is, and ends what is not wanted any more or takes too long. To be done about every second. */
    public void look() {
        if (runs.isEmpty()) {
            return;
        }
        var ids = runs.values().stream().map(Run::id).toList();
        var stored = works.list(ids).stream().collect(Collectors.toMap(Work::id, Function.identity()));
        for (var run : List.copyOf(runs.values())) {
            var work = stored.get(run.id());
            var reason = unwanted(run, work);
            if (work != null && reason == null) {
                tell(run, work);
            } else if (reason != null) {
                let(run, reason);
            }
        }
    }

    /** How much is waiting here. */
    public int waiting() {
        return line.size();
    }

    @Override
    public void close() throws InterruptedException {
        runs.values().forEach(it -> let(it, WorkReason.WORK_INTERRUPTED));
        hands.shutdown();
        if (!hands.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
            hands.shutdownNow();
        }
    }

    /** Empty when another has just begun it. */
    private Optional<Work> begin(Work.Order order, Run run, @Nullable Work known) {
        line.join(run);
        runs.put(run.claim(), run);
        var next = known == null
                ? Work.waiting(order, run.claim(), runner, now())
                : known.again(order, run.claim(), runner, now());
        var begun = false;
        try {
            begun = works.save(next);
        } finally {
            if (!begun) {
                line.leave(run);
                runs.remove(run.claim());
            }
        }
        line.ready(run);
        serve();
        return begun ? Optional.of(next) : Optional.empty();
    }

    private void serve() {
        for (var next = line.next(); next.isPresent(); next = line.next()) {
            var run = next.get();
            hands.execute(() -> serve(run));
        }
    }

    private void serve(Run run) {
        try {
            if (change(run, it -> it.start(now())).isPresent()) {
                attempt(run);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Work {0} is said to be over by its age: {1}", run.id(), nameOf(e));
        } finally {
            runs.remove(run.claim());
            line.served(run);
            serve();
        }
    }

    private void attempt(Run run) {
        try {
            var result = run.underway().during(run.job()::run);
            if (change(run, it -> it.finish(result, now())).isEmpty()) {
                run.job().undo();
            }
        } catch (Refusal refusal) {
            end(run, refusal.reason().code(), refusal.faults());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Only the kind of failure: a message may quote what was being read, and those may be people's names.
            LOG.log(Level.ERROR, "Work {0} has failed: {1}", run.id(), nameOf(e));
            end(run, WorkReason.WORK_FAILED.code(), List.of());
        }
    }

    private void end(Run run, String code, List<Fault> faults) {
        try {
            run.job().undo();
        } finally {
            change(run, it -> it.end(code, faults, now()));
        }
    }

    /** Lets go of it: what is waiting is over at once, what is running as soon as it hears of it. */
    private void let(Run run, WorkReason reason) {
        run.underway().end(reason);
        if (line.leave(run)) {
            runs.remove(run.claim());
            change(run, it -> it.end(reason.code(), List.of(), now()));
        }
    }

    private void tell(Run run, Work stored) {
        var done = run.underway().done();
        var total = run.underway().total();
        if (stored.done() != done || stored.total() != total || stored.isUntouchedAt(now())) {
            change(run, it -> it.touch(done, total, now()));
        }
    }

    private @Nullable WorkReason unwanted(Run run, @Nullable Work stored) {
        var now = now();
        if (stored == null || !stored.claim().equals(run.claim())) {
            return WorkReason.WORK_INTERRUPTED;
        }
        if (!stored.isOpen()) {
            return WorkReason.WORK_CANCELLED;
        }
        if (stored.isAbandonedAt(now)) {
            return WorkReason.WORK_ABANDONED;
        }
        return stored.isLongerThan(limits.budget(), now) ? WorkReason.WORK_TOO_LONG : null;
    }

    private Optional<Work> change(Run run, UnaryOperator<Work> change) {
        return change(run.id(), run.claim(), change);
    }

    /** Changes what is under way under that claim; empty when nothing is. */
    private Optional<Work> change(UUID id, UUID claim, UnaryOperator<Work> change) {
        while (true) {
            var stored = works.find(id).filter(it -> it.claim().equals(claim) && it.isAliveAt(now()));
            var next = stored.map(change);
            if (next.isEmpty() || works.save(next.get())) {
                return next;
            }
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private static String nameOf(Throwable e) {
        return e.getClass().getName();
    }
}
