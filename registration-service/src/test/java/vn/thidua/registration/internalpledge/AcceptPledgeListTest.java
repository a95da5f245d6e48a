package vn.thidua.registration.internalpledge;

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
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.test.InMemoryAggregateRepository;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.keyedid.KeyedIds;
import vn.thidua.registration.work.InMemoryWorkItems;
import vn.thidua.registration.work.WorkItem;
import vn.thidua.registration.work.WorkRunner;
import vn.thidua.registration.work.WorkRunners;

class AcceptPledgeListTest {

    private static final Scope PLACE = new Scope(SKHCN, YEAR);
    private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    private static final String DIGEST = "abc";
    private static final PledgeIds IDS = new PledgeIds(new KeyedIds(() -> new byte[32]));
    private static final UUID LIST = IDS.ofList(PLACE, DIGEST, _ -> false);

    private final Pledges pledges = new Pledges();
    private final Lists lists = new Lists();
    private final InMemoryWorkItems works = new InMemoryWorkItems();
    private final MovableClock clock = MovableClock.at(Instant.parse("2022-03-01T02:00:00Z"));
    private final List<WorkRunner> instances = new ArrayList<>();

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
        clock.move(PledgeList.STALE_AFTER);
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
        var again = instance().accept(new Command(OFFICER, 1L, null), PLACE, DIGEST);

        assertThat(over(again).state()).isEqualTo(WorkItem.State.DONE);
        assertThat(pledges.all()).hasSize(10).allMatch(it -> it.version() == 1);
        assertThat(state()).isEqualTo(PledgeList.State.TAKEN);
    }

    @Test
    void isTheSameWorkInWhicheverInstanceItIsAskedFor() throws InterruptedException {
        read();
        pledges.held = new CountDownLatch(1);
        var begun = take(instance());
        var again = take(instance());
        clock.move(PledgeList.STALE_AFTER);
        instance().sweep();

        assertThat(again.claim()).isEqualTo(begun.claim());
        pledges.held.countDown();
        assertThat(over(begun).state()).isEqualTo(WorkItem.State.DONE);
        assertThat(over(begun).done()).isLessThanOrEqualTo(10);
        assertThat(pledges.made).hasValue(10);
    }

    @Test
    void refusesAtOnceWhatWasReadAgainSince() {
        read();

        assertThatThrownBy(() -> instance().accept(new Command(OFFICER, 7L, null), PLACE, DIGEST))
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
        var late = new AcceptPledgeList(
                lists,
                pledges,
                IDS,
                year -> new Form(year, Sample.form().rows().subList(1, 17)),
                WorkRunners.at(works, clock),
                clock);

        assertThatThrownBy(() -> late.accept(Command.by(OFFICER), PLACE, DIGEST))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(InternalPledgeReason.PLEDGE_INVALID));
        assertThat(pledges.all()).isEmpty();
    }

    @Test
    void isForgottenWhenNobodyTakesItForADay() {
        read();
        clock.move(PledgeList.KEPT_UNACCEPTED);
        instance().sweep();
        assertThat(lists.get(LIST).rows()).hasSize(10);
        clock.move(Duration.ofMillis(1));
        instance().sweep();

        var forgotten = lists.get(LIST);
        assertThat(forgotten.rows()).isEmpty();
        assertThat(forgotten.isAcceptable()).isFalse();
    }

    @Test
    void peopleWhoseNamesDifferInAMarkHaveTwoPledges() {
        read(person("Lê Thị Hoa", null), person("Lê Thị Hòa", null));
        over(take(instance()));

        assertThat(pledges.all())
                .extracting(it -> it.pledge().name())
                .containsExactlyInAnyOrder("Lê Thị Hoa", "Lê Thị Hòa");
    }

    @Test
    void namesakesBegunWithGoToTheSamePledgesAfterACrash() {
        read(person("Lê Thị Hòa", "Kế toán"), person("Lê Thị Hòa", "Văn thư"), person("Lê Thị Hòa", "Lái xe"));
        pledges.enough = 1;
        over(take(instance()));
        var begun = lists.get(LIST).rows();
        assertThat(begun).extracting(PledgeRow::pledgeId).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(pledges.all()).hasSize(1);

        pledges.enough = Integer.MAX_VALUE;
        over(take(instance()));

        assertThat(pledges.all())
                .extracting(InternalPledge::id)
                .containsExactlyInAnyOrderElementsOf(
                        begun.stream().map(PledgeRow::pledgeId).toList());
        assertThat(pledges.all()).allMatch(it -> it.version() == 1);
    }

    @Test
    void aNamesakeWrittenSinceItWasReadRefusesAllOfIt() {
        read(person("Lê Thị Hòa", null), person("Trần Văn Bình", null));
        write(person("Lê Thị Hòa", "Kế toán"));
        write(person("Lê Thị Hòa", "Văn thư"));

        assertThatThrownBy(() -> take(instance()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.reason()).isEqualTo(InternalPledgeReason.PLEDGE_LIST_NOT_ACCEPTABLE));
        assertThat(pledges.all()).hasSize(2);
        assertThat(state()).isEqualTo(PledgeList.State.READ);
    }

    /** Until the release that told names apart by their marks, rows had no ids and one name had one pledge. */
    @Test
    void aTakingThatAnEarlierReleaseBeganIsFinished() {
        read(person("Lê Thị Hòa", null), person("Trần Văn Bình", "Văn thư"), person("Đỗ An", null));
        var hoa = write(person("Lê Thị Hòa", "Kế toán"));
        var clerk = write(person("Đỗ An", "Kế toán"));
        var driver = write(person("Đỗ An", "Lái xe"));
        lists.decide(LIST, Command.by(OFFICER), AcceptPledgeListTest::begunWithoutIds);

        over(take(instance()));

        assertThat(pledges.get(hoa).pledge()).isEqualTo(person("Lê Thị Hòa", null));
        assertThat(pledges.get(clerk).version()).isEqualTo(1);
        assertThat(pledges.get(driver).version()).isEqualTo(1);
        assertThat(pledges.all()).hasSize(5);
        assertThat(state()).isEqualTo(PledgeList.State.TAKEN);
    }

    private static Change<PledgeList, NoEvent> begunWithoutIds(PledgeList it) {
        return Change.to(new PledgeList(
                it.id(),
                it.version() + 1,
                it.unitId(),
                it.awardYear(),
                it.fileName(),
                it.digest(),
                PledgeList.State.TAKING,
                it.rows(),
                it.problems(),
                it.touchedAt(),
                it.touchedBy()));
    }

    private UUID write(WrittenPledge written) {
        var id = UUID.randomUUID();
        pledges.create(id, Command.by(OFFICER), () -> InternalPledge.make(OFFICER, id, PLACE, written, null, NOW));
        return id;
    }

    private static WrittenPledge person(String name, @Nullable String position) {
        return new WrittenPledge(Pledger.PERSON, name, "Văn phòng", position, List.of("LDTT"));
    }

    private void read() {
        read(IntStream.range(0, 10)
                .mapToObj(it -> person("Người Mẫu " + it, null))
                .toArray(WrittenPledge[]::new));
    }

    private void read(WrittenPledge... written) {
        var rows = IntStream.range(0, written.length)
                .mapToObj(it -> PledgeRow.read(it + 2, written[it], List.of()))
                .toList();
        var parsed = new PledgeList.Parsed("dang-ky.xlsx", DIGEST, rows, List.of());
        lists.create(LIST, Command.by(OFFICER), () -> PledgeList.of(OFFICER, LIST, PLACE, parsed, NOW));
    }

    private WorkItem take(AcceptPledgeList instance) {
        return instance.accept(Command.by(OFFICER), PLACE, DIGEST);
    }

    private WorkItem over(WorkItem begun) {
        return WorkRunners.awaitOver(works, begun);
    }

    private PledgeList.State state() {
        return lists.get(LIST).state();
    }

    private AcceptPledgeList instance() {
        var workRunner = WorkRunners.at(works, clock);
        instances.add(workRunner);
        return new AcceptPledgeList(lists, pledges, IDS, _ -> Sample.form(), workRunner, clock);
    }

    /** Pledges of a process that ends after so many. */
    private static final class Pledges extends InMemoryInternalPledges {

        final AtomicInteger made = new AtomicInteger();
        volatile int enough = Integer.MAX_VALUE;
        volatile CountDownLatch held = new CountDownLatch(0);

        @Override
        public InternalPledge create(UUID id, Command command, Supplier<Change<InternalPledge, NoEvent>> decision) {
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
    }

    private static final class Lists extends InMemoryAggregateRepository<PledgeList, NoEvent> implements PledgeLists {

        Lists() {
            super(InternalPledgeReason.PLEDGE_LIST_UNKNOWN, InternalPledgeReason.PLEDGE_LIST_EXISTS);
        }

        @Override
        public List<PledgeList> untouchedSince(Instant then) {
            return all();
        }
    }
}
