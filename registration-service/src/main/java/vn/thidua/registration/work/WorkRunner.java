package vn.thidua.registration.work;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.DomainService;

/**
 * Does the work of this instance: takes it in, does so much at a time, and stops what nobody wants. Whose work it is
 * says the store: each attempt is begun by anyone who stores its claim, and only under that claim is anything recorded.
 */
@DomainService
public class WorkRunner implements AutoCloseable {

    private static final long FAREWELL_SECONDS = 3;

    private final WorkItems workItems;
    private final WorkLimits limits;
    private final Clock clock;
    private final ClaimedWork claimed;
    private final WorkExecution execution;
    private final WorkQueue queue;
    private final UUID runner = UUID.randomUUID();
    private final Map<UUID, WorkAttempt> runs = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("work-", 0).daemon().factory());

    WorkRunner(WorkItems workItems, WorkLimits limits, Clock clock) {
        this.workItems = workItems;
        this.limits = limits;
        this.clock = clock;
        this.claimed = new ClaimedWork(workItems, clock);
        this.execution = new WorkExecution(claimed, clock);
        this.queue = new WorkQueue(limits);
    }

    /** Takes work in, unless it is in progress already: then that is the answer. The job gets the attempt's claim. */
    public WorkItem submit(WorkItem.Order order, Function<UUID, Job> job) {
        return submit(order, _ -> false, job);
    }

    /** The same where what has been done before may stand. */
    public WorkItem submit(WorkItem.Order order, Predicate<WorkItem> stands, Function<UUID, Job> job) {
        var claim = UUID.randomUUID();
        var run = WorkAttempt.of(order, claim, job.apply(claim));
        while (true) {
            var known = workItems.find(order.id()).orElse(null);
            if (known != null
                    && (known.isAliveAt(now()) || (known.state() == WorkItem.State.DONE && stands.test(known)))) {
                return ask(known);
            }
            var begun = begin(order, run, known);
            if (begun.isPresent()) {
                return begun.get();
            }
        }
    }

    /** Notes that somebody still wants it. */
    WorkItem ask(WorkItem work) {
        var now = now();
        if (!work.isUnaskedAt(now)) {
            return work;
        }
        var asked = work.asked(now);
        return workItems.save(asked) ? asked : workItems.find(work.id()).orElse(work);
    }

    /** Ends it wherever it is done; where that is here, at once. */
    WorkItem cancel(WorkItem work) {
        if (!work.kind().isCancellable()) {
            throw WorkReason.WORK_NOT_CANCELLABLE.because("an acceptance cannot be cancelled");
        }
        var code = WorkReason.WORK_CANCELLED.code();
        var ended = claimed.change(work.id(), work.claim(), it -> it.end(code, List.of(), now()));
        Optional.ofNullable(runs.get(work.claim())).ifPresent(it -> stop(it, WorkReason.WORK_CANCELLED));
        return ended.orElseGet(() -> workItems.find(work.id()).orElse(work));
    }

    /** How many are served before it, itself included; 0 when it is not waiting. */
    int positionOf(WorkItem work) {
        return work.state() == WorkItem.State.WAITING ? QueuePositions.of(work, workItems.openOf(work.runner())) : 0;
    }

    /** Returns how far the work here is, and ends what is not wanted any more or takes too long. To be done about every second. */
    public void checkAll() {
        if (runs.isEmpty()) {
            return;
        }
        var ids = runs.values().stream().map(WorkAttempt::id).toList();
        var stored = workItems.list(ids).stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
        for (var run : List.copyOf(runs.values())) {
            var work = stored.get(run.id());
            var reason = unwanted(run, work);
            if (work != null && reason == null) {
                report(run, work);
            } else if (reason != null) {
                stop(run, reason);
            }
        }
    }

    /** How much is waiting here. */
    public int waiting() {
        return queue.size();
    }

    @Override
    public void close() throws InterruptedException {
        runs.values().forEach(it -> stop(it, WorkReason.WORK_INTERRUPTED));
        executor.shutdown();
        if (!executor.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
            executor.shutdownNow();
        }
    }

    /** Empty when another has just begun it. */
    private Optional<WorkItem> begin(WorkItem.Order order, WorkAttempt run, @Nullable WorkItem known) {
        queue.join(run);
        runs.put(run.claim(), run);
        var next = known == null
                ? WorkItem.waiting(order, run.claim(), runner, now())
                : known.again(order, run.claim(), runner, now());
        var begun = false;
        try {
            begun = workItems.save(next);
        } finally {
            if (!begun) {
                queue.leave(run);
                runs.remove(run.claim());
            }
        }
        queue.ready(run);
        runNext();
        return begun ? Optional.of(next) : Optional.empty();
    }

    private void runNext() {
        for (var next = queue.next(); next.isPresent(); next = queue.next()) {
            var run = next.get();
            executor.execute(() -> runNext(run));
        }
    }

    private void runNext(WorkAttempt run) {
        try {
            execution.run(run);
        } finally {
            runs.remove(run.claim());
            queue.served(run);
            runNext();
        }
    }

    /** Ends it: waiting work at once, running work as soon as it asks. */
    private void stop(WorkAttempt run, WorkReason reason) {
        run.progress().end(reason);
        if (queue.leave(run)) {
            runs.remove(run.claim());
            claimed.change(run, it -> it.end(reason.code(), List.of(), now()));
        }
    }

    private void report(WorkAttempt run, WorkItem stored) {
        var done = run.progress().done();
        var total = run.progress().total();
        if (stored.done() != done || stored.total() != total || stored.isUntouchedAt(now())) {
            claimed.change(run, it -> it.touch(done, total, now()));
        }
    }

    private @Nullable WorkReason unwanted(WorkAttempt run, @Nullable WorkItem stored) {
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

    private Instant now() {
        return clock.instant();
    }
}
