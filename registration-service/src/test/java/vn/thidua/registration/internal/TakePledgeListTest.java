package vn.thidua.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.Sample.YEAR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.test.InMemoryDecisions;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.internal.InternalPledge.Place;
import vn.thidua.registration.keyed.KeyedIds;
import vn.thidua.registration.work.InMemoryWorks;
import vn.thidua.registration.work.Work;
import vn.thidua.registration.work.Workshop;
import vn.thidua.registration.work.Workshops;

class TakePledgeListTest {

    private static final Place PLACE = new Place(SKHCN, YEAR);
    private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    private static final String DIGEST = "abc";
    private static final PledgeIds IDS = new PledgeIds(new KeyedIds(() -> new byte[32]));
    private static final UUID LIST = IDS.ofList(PLACE, DIGEST, _ -> false);

    private final Pledges pledges = new Pledges();
    private final Lists lists = new Lists();
    private final InMemoryWorks works = new InMemoryWorks();
    private final MovableClock clock = MovableClock.at(Instant.parse("2022-03-01T02:00:00Z"));
    private final List<Workshop> instances = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (var instance : instances) {
            instance.close();
        }
    }

    @Test
    void goesOnWhereAProcessEnded() {
        read();
        pledges.enough = 3;
        assertThat(over(take(instance())).code()).isEqualTo("work-failed");
        assertThat(pledges.all()).hasSize(3);

        pledges.enough = Integer.MAX_VALUE;
        clock.move(PledgeList.PATIENCE);
        instance().sweep();
        assertThat(pledges.all()).hasSize(3);
        clock.move(Duration.ofMillis(1));
        instance().sweep();
        await().untilAsserted(() -> assertThat(state()).isEqualTo(PledgeList.State.TAKEN));

        assertThat(pledges.all()).hasSize(10).allMatch(it -> it.version() == 1);
    }

    @Test
    void goesOnFromTheScreenWhateverVersionItSaw() {
        read();
        pledges.enough = 3;
        over(take(instance()));

        pledges.enough = Integer.MAX_VALUE;
        var again = instance().take(PLACE, DIGEST, new Command(OFFICER, 1L, null));

        assertThat(over(again).state()).isEqualTo(Work.State.DONE);
        assertThat(pledges.all()).hasSize(10).allMatch(it -> it.version() == 1);
        assertThat(state()).isEqualTo(PledgeList.State.TAKEN);
    }

    @Test
    void isTheSameWorkInWhicheverInstanceItIsAskedFor() throws InterruptedException {
        read();
        pledges.held = new CountDownLatch(1);
        var begun = take(instance());
        var again = take(instance());
        clock.move(PledgeList.PATIENCE);
        instance().sweep();

        assertThat(again.claim()).isEqualTo(begun.claim());
        pledges.held.countDown();
        assertThat(over(begun).state()).isEqualTo(Work.State.DONE);
        assertThat(over(begun).done()).isLessThanOrEqualTo(10);
        assertThat(pledges.made).hasValue(10);
    }

    @Test
    void refusesAtOnceWhatWasReadAgainSince() {
        read();

        assertThatThrownBy(() -> instance().take(PLACE, DIGEST, new Command(OFFICER, 7L, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(CommonReason.VERSION_STALE));
        assertThat(state()).isEqualTo(PledgeList.State.READ);
    }

    @Test
    void changesNothingTheSecondTime() {
        read();
        over(take(instance()));
        over(take(instance()));

        var again = lists.get(LIST);
        assertThat(again.state()).isEqualTo(PledgeList.State.TAKEN);
        assertThat(again.rows()).isEmpty();
        assertThat(pledges.all()).hasSize(10).allMatch(it -> it.version() == 1);
    }

    @Test
    void isRefusedAsAWholeWhenATitleIsGoneByThen() {
        read();
        var late = new TakePledgeList(
                lists,
                pledges,
                IDS,
                year -> new Form(year, Sample.form().rows().subList(1, 17)),
                Workshops.at(works, clock),
                clock);

        assertThatThrownBy(() -> late.take(PLACE, DIGEST, Command.by(OFFICER)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(InternalReason.PLEDGE_INVALID));
        assertThat(pledges.all()).isEmpty();
    }

    @Test
    void isForgottenWhenNobodyTakesItForADay() {
        read();
        clock.move(PledgeList.KEPT_UNTAKEN);
        instance().sweep();
        assertThat(lists.get(LIST).rows()).hasSize(10);
        clock.move(Duration.ofMillis(1));
        instance().sweep();

        var forgotten = lists.get(LIST);
        assertThat(forgotten.rows()).isEmpty();
        assertThat(forgotten.isAcceptable()).isFalse();
    }

    private void read() {
        var rows = IntStream.range(0, 10)
                .mapToObj(it -> new PledgeRow(
                        it + 2,
                        new WrittenPledge(Pledger.PERSON, "Người Mẫu " + it, "Văn phòng", null, List.of("LDTT")),
                        List.of()))
                .toList();
        var reading = new PledgeList.Reading("dang-ky.xlsx", DIGEST, rows, List.of());
        lists.create(LIST, Command.by(OFFICER), () -> PledgeList.of(LIST, PLACE, reading, OFFICER, NOW));
    }

    private Work take(TakePledgeList instance) {
        return instance.take(PLACE, DIGEST, Command.by(OFFICER));
    }

    private Work over(Work begun) {
        return Workshops.awaitOver(works, begun);
    }

    private PledgeList.State state() {
        return lists.get(LIST).state();
    }

    private TakePledgeList instance() {
        var workshop = Workshops.at(works, clock);
        instances.add(workshop);
        return new TakePledgeList(lists, pledges, IDS, _ -> Sample.form(), workshop, clock);
    }

    /** Pledges of a process that ends after so many. */
    private static final class Pledges extends InMemoryDecisions<InternalPledge, Void> implements InternalPledges {

        final AtomicInteger made = new AtomicInteger();
        volatile int enough = Integer.MAX_VALUE;
        volatile CountDownLatch held = new CountDownLatch(0);

        Pledges() {
            super(InternalReason.PLEDGE_UNKNOWN, InternalReason.PLEDGE_EXISTS);
        }

        @Override
        public InternalPledge create(UUID id, Command command, Supplier<Change<InternalPledge, Void>> decision) {
            awaitLet();
            if (all().size() >= enough) {
                throw new IllegalStateException("the process ended");
            }
            made.incrementAndGet();
            return super.create(id, command, decision);
        }

        private void awaitLet() {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<InternalPledge> of(Place place) {
            return all();
        }

        @Override
        public List<InternalPledge> find(Place place, String search, @Nullable InternalPledge after, int limit) {
            return all();
        }

        @Override
        public List<InternalPledge> ofSubject(UUID subject, int awardYear) {
            return List.of();
        }
    }

    private static final class Lists extends InMemoryDecisions<PledgeList, Void> implements PledgeLists {

        Lists() {
            super(InternalReason.PLEDGE_LIST_UNKNOWN, InternalReason.PLEDGE_LIST_EXISTS);
        }

        @Override
        public List<PledgeList> untouchedSince(Instant then) {
            return all();
        }
    }
}
