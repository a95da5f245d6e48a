package vn.thidua.registration.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.registration.fileimport.FileImportReason;

class WorkRunnerTest {

    private static final Duration PAST_STALE = WorkItem.STALE_AFTER.plusMillis(1);

    private final InMemoryWorkItems works = new InMemoryWorkItems();
    private final MovableClock clock = MovableClock.at(Instant.parse("2022-03-01T02:00:00Z"));
    private final List<WorkRunner> instances = new ArrayList<>();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @AfterEach
    void end() throws InterruptedException {
        for (var instance : instances) {
            instance.close();
        }
    }

    @Test
    void doesWhatIsAskedAndTellsWhatTheResultIsCalled() {
        var begun = workRunner(2).submit(order(one), _ -> () -> "list-1");

        assertThat(begun.state()).isEqualTo(WorkItem.State.WAITING);
        var done = awaitOver(begun);
        assertThat(done.state()).isEqualTo(WorkItem.State.DONE);
        assertThat(done.result()).isEqualTo("list-1");
        assertThat(done.code()).isNull();
    }

    @Test
    void tellsWhyThereIsNoResult() {
        var begun = workRunner(2).submit(order(one), _ -> () -> {
            throw FileImportReason.IMPORT_NOT_ACCEPTABLE.because(
                    List.of(new Refusal.Fault("title-unsure", "/tables/1", "")));
        });

        var over = awaitOver(begun);
        assertThat(over.state()).isEqualTo(WorkItem.State.ENDED);
        assertThat(over.code()).isEqualTo("import-not-acceptable");
        assertThat(over.faults()).extracting(Refusal.Fault::code).containsExactly("title-unsure");
    }

    @Test
    void saysOfAFailureNothingButThatThereWasOne() throws InterruptedException {
        var undone = new CountDownLatch(1);
        var begun = workRunner(2).submit(order(one), _ -> new Job() {
            @Override
            public String run() {
                throw new IllegalStateException("Nguyễn Văn Mẫu");
            }

            @Override
            public void undo() {
                undone.countDown();
            }
        });

        assertThat(awaitOver(begun).code()).isEqualTo("work-failed");
        undone.await();
    }

    @Test
    void letsAnothersSingleOneWaitForNoMoreThanOneOfAUnitThatHasMany() throws InterruptedException {
        var workRunner = workRunner(1);
        var order = Collections.synchronizedList(new ArrayList<String>());
        var first = new Gated();
        workRunner.submit(order(one), _ -> first);
        first.awaitBegun();
        var rest = IntStream.range(0, 4)
                .mapToObj(_ -> workRunner.submit(order(one), _ -> noting(order, "one")))
                .toList();
        var single = workRunner.submit(order(other), _ -> noting(order, "other"));

        first.letEnd();

        awaitOver(single);
        rest.forEach(this::awaitOver);
        assertThat(order.indexOf("other")).isLessThanOrEqualTo(1);
        assertThat(order).hasSize(5);
    }

    @Test
    void doesNoTwoThingsOfAUnitAtATime() throws InterruptedException {
        var workRunner = workRunner(2);
        var first = new Gated();
        var second = new Gated();
        var others = new Gated();
        workRunner.submit(order(one), _ -> first);
        workRunner.submit(order(one), _ -> second);
        first.awaitBegun();
        workRunner.submit(order(other), _ -> others);

        others.awaitBegun();
        assertThat(second.hasBegun()).isFalse();
        first.letEnd();
        second.awaitBegun();
        second.letEnd();
        others.letEnd();
    }

    @Test
    void doesNoMoreAtATimeThanItMay() {
        var workRunner = workRunner(2);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var all = IntStream.range(0, 40)
                .mapToObj(_ -> workRunner.submit(order(UUID.randomUUID()), _ -> () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Thread.yield();
                    running.decrementAndGet();
                    return "done";
                }))
                .toList();

        all.forEach(this::awaitOver);
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void refusesWhatIsMoreThanMayWait() throws InterruptedException {
        var workRunner = new WorkRunner(works, new WorkLimits(1, 5, 3, 1000, Duration.ofMinutes(1)), clock);
        instances.add(workRunner);
        var running = new Gated();
        workRunner.submit(order(UUID.randomUUID()), _ -> running);
        running.awaitBegun();
        for (int i = 0; i < 3; i++) {
            workRunner.submit(order(one), _ -> new Gated());
        }

        refused(workRunner, order(one), WorkReason.TOO_MUCH_WORK_OF_UNIT);
        workRunner.submit(order(other), _ -> new Gated());
        refused(workRunner, order(other, 250), WorkReason.TOO_MUCH_WORK_OF_UNIT);
        refused(workRunner, order(UUID.randomUUID(), 1000), WorkReason.TOO_MUCH_WORK);
        workRunner.submit(order(UUID.randomUUID()), _ -> new Gated());
        refused(workRunner, order(UUID.randomUUID()), WorkReason.TOO_MUCH_WORK);
        assertThat(workRunner.waiting()).isEqualTo(5);
    }

    @Test
    void doesTheSameOnceHoweverOftenAndWhereverItIsAskedFor() throws InterruptedException {
        var here = workRunner(2);
        var there = workRunner(2);
        var runs = new AtomicInteger();
        var order = order(one);
        var gate = new Gated();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 200; i++) {
                var instance = i % 2 == 0 ? here : there;
                threads.execute(() -> instance.submit(order, _ -> () -> {
                    runs.incrementAndGet();
                    return gate.run();
                }));
            }
        }
        gate.awaitBegun();
        gate.letEnd();

        awaitOver(works.find(order.id()).orElseThrow());
        assertThat(runs).hasValue(1);
        assertThat(here.waiting() + there.waiting()).isZero();
    }

    @Test
    void letsWhatWasDoneStandWhereItMay() {
        var workRunner = workRunner(2);
        var order = order(one);
        var done = awaitOver(workRunner.submit(order, _ -> () -> "first"));

        var standing = workRunner.submit(order, _ -> true, _ -> () -> "second");
        assertThat(standing).isEqualTo(done);
        var again = awaitOver(workRunner.submit(order, _ -> () -> "second"));
        assertThat(again.result()).isEqualTo("second");
        assertThat(again.claim()).isNotEqualTo(done.claim());
    }

    @Test
    void stopsWhatIsCancelledAndTakesItBack() throws InterruptedException {
        var workRunner = workRunner(1);
        var running = new Gated();
        var waiting = new Gated();
        var first = workRunner.submit(order(one), _ -> running);
        var second = workRunner.submit(order(other), _ -> waiting);
        running.awaitBegun();

        assertThat(workRunner.cancel(second).code()).isEqualTo("work-cancelled");
        assertThat(workRunner.cancel(first).state()).isEqualTo(WorkItem.State.ENDED);
        running.awaitUndone();
        assertThat(waiting.hasBegun()).isFalse();
        assertThat(workRunner.cancel(first).code()).isEqualTo("work-cancelled");
    }

    @Test
    void learnsOfWhatWasCancelledElsewhere() throws InterruptedException {
        var here = workRunner(1);
        var there = workRunner(1);
        var running = new Gated();
        var begun = here.submit(order(one), _ -> running);
        running.awaitBegun();

        there.cancel(begun);
        here.checkAll();

        running.awaitUndone();
        assertThat(works.find(begun.id()).orElseThrow().code()).isEqualTo("work-cancelled");
    }

    @Test
    void endsWhatNobodyAsksFor() throws InterruptedException {
        var workRunner = workRunner(1);
        var running = new Gated();
        var waiting = new Gated();
        var first = workRunner.submit(order(one), _ -> running);
        var second = workRunner.submit(order(other), _ -> waiting);
        running.awaitBegun();
        passing(workRunner, WorkItem.STALE_AFTER);
        workRunner.ask(works.find(first.id()).orElseThrow());

        passing(workRunner, Duration.ofSeconds(1));
        assertThat(works.find(first.id()).orElseThrow().isOpen()).isTrue();
        assertThat(works.find(second.id()).orElseThrow().code()).isEqualTo("work-abandoned");

        passing(workRunner, WorkItem.STALE_AFTER);
        running.awaitUndone();
        assertThat(awaitOver(first).code()).isEqualTo("work-abandoned");
    }

    @Test
    void takesToTheEndWhatWasDecided() throws InterruptedException {
        var workRunner = workRunner(1);
        var taking = new Gated();
        var begun = workRunner.submit(order(one, WorkItem.Kind.TAKING_PLEDGE_LIST), _ -> taking);
        taking.awaitBegun();

        assertThatThrownBy(() -> workRunner.cancel(begun))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(WorkReason.WORK_NOT_CANCELLABLE));
        passing(workRunner, Duration.ofSeconds(50));
        taking.letEnd();
        assertThat(awaitOver(begun).state()).isEqualTo(WorkItem.State.DONE);
    }

    @Test
    void endsWhatTakesTooLong() throws InterruptedException {
        var workRunner = workRunner(1);
        var running = new Gated();
        var begun = workRunner.submit(order(one), _ -> running);
        running.awaitBegun();
        for (int i = 0; i < 7; i++) {
            workRunner.ask(works.find(begun.id()).orElseThrow());
            passing(workRunner, Duration.ofSeconds(10));
        }

        running.awaitUndone();
        assertThat(awaitOver(begun).code()).isEqualTo("work-too-long");
    }

    @Test
    void isOverByItsAgeWhenItsProcessEnded() throws InterruptedException {
        var ended = workRunner(1);
        var lost = new Gated();
        var order = order(one);
        var begun = ended.submit(order, _ -> lost);
        lost.awaitBegun();
        clock.move(PAST_STALE);
        var status = WorkStatus.of(works.find(begun.id()).orElseThrow(), 0, (_, _, it) -> it, clock.instant());
        assertThat(status.state()).isEqualTo(WorkItem.State.ENDED);
        assertThat(status.code()).isEqualTo("work-interrupted");

        var again = awaitOver(workRunner(1).submit(order, _ -> () -> "again"));

        assertThat(again.result()).isEqualTo("again");
        assertThat(again.claim()).isNotEqualTo(begun.claim());
    }

    @Test
    void writesNothingMoreOnceItStoodStillForTooLong() throws InterruptedException {
        var stalled = workRunner(1);
        var late = new Gated();
        var order = order(one);
        stalled.submit(order, _ -> late);
        late.awaitBegun();
        clock.move(PAST_STALE);
        var again = awaitOver(workRunner(1).submit(order, _ -> () -> "again"));

        late.letEnd();

        late.awaitUndone();
        assertThat(works.find(order.id())).hasValue(again);
    }

    @Test
    void doesNotComeBackToLifeWithoutAnybodyElse() throws InterruptedException {
        var stalled = workRunner(1);
        var late = new Gated();
        var begun = stalled.submit(order(one), _ -> late);
        late.awaitBegun();
        clock.move(PAST_STALE);

        stalled.checkAll();
        late.letEnd();

        late.awaitUndone();
        assertThat(works.find(begun.id()).orElseThrow().isAliveAt(clock.instant()))
                .isFalse();
    }

    @Test
    void tellsHowFarItIs() {
        var workRunner = workRunner(1);
        var gate = new Gated();
        var begun = workRunner.submit(order(one), _ -> () -> {
            WorkProgress.report(2000, 30_000);
            return gate.run();
        });

        await().until(() -> {
            workRunner.checkAll();
            return works.find(begun.id()).orElseThrow().done() == 2000;
        });
        assertThat(works.find(begun.id()).orElseThrow().total()).isEqualTo(30_000);
        gate.letEnd();
    }

    @Test
    void tellsWhichPlaceItHas() throws InterruptedException {
        var workRunner = workRunner(1);
        var running = new Gated();
        workRunner.submit(order(one), _ -> running);
        running.awaitBegun();
        clock.move(Duration.ofMillis(1));
        var second = workRunner.submit(order(one), _ -> new Gated());
        clock.move(Duration.ofMillis(1));
        var third = workRunner.submit(order(one), _ -> new Gated());
        clock.move(Duration.ofMillis(1));
        var others = workRunner.submit(order(other), _ -> new Gated());

        assertThat(workRunner.positionOf(others)).isEqualTo(1);
        assertThat(workRunner.positionOf(second)).isEqualTo(2);
        assertThat(workRunner.positionOf(third)).isEqualTo(3);
    }

    @Test
    void leavesNothingWaitingWhenItsInstanceEnds() throws InterruptedException {
        var workRunner = workRunner(1);
        var running = new Gated();
        var first = workRunner.submit(order(one), _ -> running);
        var second = workRunner.submit(order(other), _ -> new Gated());
        running.awaitBegun();

        workRunner.close();

        assertThat(works.find(first.id()).orElseThrow().code()).isEqualTo("work-interrupted");
        assertThat(works.find(second.id()).orElseThrow().code()).isEqualTo("work-interrupted");
    }

    private WorkRunner workRunner(int atOnce) {
        var limits = new WorkLimits(atOnce, 64, 4, 1 << 20, Duration.ofMinutes(1));
        var workRunner = new WorkRunner(works, limits, clock);
        instances.add(workRunner);
        return workRunner;
    }

    /** Time goes by while the instance continues looking. */
    private void passing(WorkRunner workRunner, Duration time) {
        for (int i = 0; i < 10; i++) {
            clock.move(time.dividedBy(10));
            workRunner.checkAll();
        }
    }

    private WorkItem awaitOver(WorkItem begun) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> works.find(begun.id()).orElseThrow(), it -> !it.isOpen());
    }

    private static Job noting(List<String> order, String what) {
        return () -> {
            order.add(what);
            return "done";
        };
    }

    private static void refused(WorkRunner workRunner, WorkItem.Order order, WorkReason reason) {
        assertThatThrownBy(() -> workRunner.submit(order, _ -> new Gated()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static WorkItem.Order order(UUID unit) {
        return order(unit, WorkItem.Kind.READING_STAFF_LIST);
    }

    private static WorkItem.Order order(UUID unit, int bytes) {
        return new WorkItem.Order(UUID.randomUUID(), WorkItem.Kind.READING_STAFF_LIST, unit, "a.xlsx", bytes);
    }

    private static WorkItem.Order order(UUID unit, WorkItem.Kind kind) {
        return new WorkItem.Order(UUID.randomUUID(), kind, unit, "a.xlsx", 1);
    }
}
