package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

class AggregateLocksTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AggregateLocks locks = new AggregateLocks(Duration.ofMinutes(5));
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void letAllGoOn() {
        goOn.countDown();
        threads.close();
    }

    @Test
    void letsOneAtATimeChangeAnAggregate() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new ArrayList<Future<?>>();
        for (int i = 0; i < 100; i++) {
            done.add(threads.submit(() -> locks.withLock(ID, _ -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                return inside.decrementAndGet();
            })));
        }
        for (var one : done) {
            one.get();
        }

        assertThat(most).hasValue(1);
        assertThat(locks.activeCount()).isZero();
    }

    @Test
    void servesWhoCameFirst() throws Exception {
        var order = new CopyOnWriteArrayList<Integer>();
        var waiting = new ArrayList<Future<?>>();
        waiting.add(threads.submit(this::hold));
        awaitQueueLength(1);
        for (int i = 0; i < 20; i++) {
            var number = i;
            waiting.add(threads.submit(() -> locks.withLock(ID, _ -> order.add(number))));
            awaitQueueLength(i + 2);
        }

        goOn.countDown();
        for (var one : waiting) {
            one.get();
        }

        assertThat(order).isSorted().hasSize(20);
    }

    @Test
    void doesNotLetOneAggregateHoldUpAnother() {
        threads.submit(this::hold);
        awaitQueueLength(1);

        assertThat(locks.<String>withLock(OTHER, _ -> "done")).isEqualTo("done");
    }

    @Test
    void refusesWhoWouldWaitTooLong() throws Exception {
        var hasty = new AggregateLocks(Duration.ofMillis(20));
        var held = new CompletableFuture<Void>();
        var first = threads.submit(() -> hasty.withLock(ID, _ -> {
            held.complete(null);
            return awaitUninterrupted();
        }));
        held.get();

        requireBusy(hasty);

        goOn.countDown();
        first.get();
        assertThat(hasty.<String>withLock(ID, _ -> "done")).isEqualTo("done");
        assertThat(hasty.activeCount()).isZero();
    }

    @Test
    void refusesAtOnceBehindALongLine() throws Exception {
        var line = new ArrayList<Future<?>>();
        for (int i = 0; i < AggregateLocks.MAX_QUEUE_LENGTH; i++) {
            line.add(threads.submit(this::hold));
        }
        awaitQueueLength(AggregateLocks.MAX_QUEUE_LENGTH);

        requireBusy(locks);

        goOn.countDown();
        for (var one : line) {
            one.get();
        }
        assertThat(locks.<String>withLock(ID, _ -> "done")).isEqualTo("done");
    }

    @Test
    void passesTheTurnOnAfterAFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> locks.withLock(ID, _ -> {
                    throw new IllegalStateException("broken");
                }));

        assertThat(locks.<String>withLock(ID, _ -> "done")).isEqualTo("done");
        assertThat(locks.activeCount()).isZero();
    }

    @Test
    void passesTheTurnOnWhenWhoWaitsGivesUp() throws Exception {
        var first = threads.submit(this::hold);
        awaitQueueLength(1);
        var leaving = CompletableFuture.supplyAsync(
                () -> {
                    Thread.currentThread().interrupt();
                    return locks.<String>withLock(ID, _ -> "done");
                },
                threads);

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(leaving::get)
                .withCauseInstanceOf(Refusal.class);
        goOn.countDown();
        first.get();
        assertThat(locks.<String>withLock(ID, _ -> "done")).isEqualTo("done");
    }

    private String hold() {
        return locks.withLock(ID, _ -> awaitUninterrupted());
    }

    private String awaitUninterrupted() {
        try {
            goOn.await();
            return "held";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitQueueLength(int people) {
        await().until(() -> locks.queueLength(ID) == people);
    }

    private static void requireBusy(AggregateLocks locks) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> locks.withLock(ID, _ -> List.of()))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.AGGREGATE_BUSY));
    }
}
