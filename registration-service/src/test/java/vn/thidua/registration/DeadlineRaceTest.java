package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestBroker;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.Registration.State;
import vn.thidua.registration.registration.Registrations;
import vn.thidua.registration.registration.SaveDraft;
import vn.thidua.registration.registration.SignRegistration;
import vn.thidua.registration.registration.StartRegistration;
import vn.thidua.registration.registration.SubmitRegistration;
import vn.thidua.registration.round.ChangeDeadline;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.OpenRound;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundReason;

/** Two hundred units that submit at the very end: each is in with a receipt that is in time, or it is not in at all. */
@ServiceTest
@Import(Instruments.class)
class DeadlineRaceTest {

    static final int SUBMITTERS = 200;
    static final Duration SPREAD = Duration.ofMillis(400);

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    @Autowired
    OpenRound open;

    @Autowired
    FindRounds rounds;

    @Autowired
    ChangeDeadline deadlines;

    @Autowired
    StartRegistration start;

    @Autowired
    SaveDraft save;

    @Autowired
    SignRegistration sign;

    @Autowired
    SubmitRegistration submit;

    @Autowired
    Registrations registrations;

    @Autowired
    Directory directory;

    final UUID bloc = UUID.randomUUID();
    final Actor head = Sample.leaderOf(UUID.randomUUID(), "Lãnh đạo mẫu khối trưởng");
    final List<Actor> leaders = IntStream.range(0, SUBMITTERS)
            .mapToObj(it -> Sample.leaderOf(UUID.randomUUID(), "Lãnh đạo mẫu " + it))
            .toList();

    /** When a submitter asked, when it was answered, and the refusal if there was one. */
    private record Attempt(UUID id, Instant asked, Instant answered, List<Refusal> refusals) {}

    @BeforeEach
    void prepare() {
        clock.reset();
        new RegistrationFixtures(http).awaitReplicas();
        var members = new ArrayList<Map<String, Object>>();
        for (var actor : leaders) {
            publish(
                    "unit",
                    unitOf(actor),
                    Map.of(
                            "type",
                            "unit.changed.v1",
                            "unitId",
                            unitOf(actor),
                            "version",
                            1,
                            "code",
                            "DV",
                            "name",
                            actor.name(),
                            "shortName",
                            actor.name()));
            members.add(Map.of("unitId", unitOf(actor), "role", "MEMBER", "from", "2017-01-01"));
        }
        members.add(Map.of("unitId", unitOf(head), "role", "HEAD", "from", "2017-01-01"));
        publish(
                "bloc",
                bloc,
                Map.of(
                        "type",
                        "bloc.changed.v1",
                        "blocId",
                        bloc,
                        "version",
                        1,
                        "name",
                        "Khối mẫu rất lớn",
                        "members",
                        members));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everybodyIsInInTimeOrNotAtAll() throws Exception {
        var drafts = signedDrafts(openRound());
        var round = deadlines.close(Command.by(head), Round.idOf(bloc, 2022), null, "Đã đủ");
        var end = round.closesAt();
        clock.move(Duration.between(clock.instant(), end.minus(SPREAD)));

        var attempts = together(IntStream.range(0, SUBMITTERS)
                .<Callable<Attempt>>mapToObj(it -> () -> {
                    var moment = end.minus(SPREAD)
                            .plus(SPREAD.multipliedBy(2).multipliedBy(it).dividedBy(SUBMITTERS));
                    while (clock.instant().isBefore(moment)) {
                        LockSupport.parkNanos(50_000);
                    }
                    return attempt(leaders.get(it), drafts.get(it));
                })
                .toList());

        var stored = registrations.ofRounds(List.of(round.id()));
        var in = stored.stream().filter(it -> it.state() == State.SUBMITTED).toList();
        var refused = attempts.stream().filter(it -> !it.refusals().isEmpty()).toList();
        assertThat(in.size() + refused.size()).isEqualTo(SUBMITTERS);
        assertThat(in).isNotEmpty();
        assertThat(refused).isNotEmpty();
        assertThat(in)
                .allSatisfy(it -> assertThat(it.receipt()).satisfies(receipt -> {
                    assertThat(receipt.submittedAt()).isBeforeOrEqualTo(end);
                    assertThat(receipt.late()).isFalse();
                }));
        assertThat(refused).allSatisfy(it -> {
            assertThat(it.refusals()).extracting(Refusal::reason).containsExactly(RoundReason.ROUND_CLOSED);
            assertThat(it.answered()).isAfter(end);
            var left = registrations.get(it.id());
            assertThat(left.state()).isEqualTo(State.DRAFT);
            assertThat(left.version()).isEqualTo(3);
            assertThat(left.editions()).isEmpty();
        });
        attempts.stream()
                .filter(it -> it.refusals().isEmpty())
                .forEach(it ->
                        assertThat(it.asked().truncatedTo(ChronoUnit.MILLIS)).isBeforeOrEqualTo(end));
    }

    @Test
    void nobodyWhoIsSubmittingIsCutOffByAnEarlierEnd() throws Exception {
        var round = openRound();
        var drafts = signedDrafts(round);
        var work = new ArrayList<Callable<Attempt>>();
        for (int i = 0; i < SUBMITTERS; i++) {
            var leader = leaders.get(i);
            var id = drafts.get(i);
            work.add(() -> attempt(leader, id));
        }
        work.add(SUBMITTERS / 2, () -> {
            var asked = clock.instant();
            deadlines.close(Command.by(head), round.id(), null, "Đã đủ");
            return new Attempt(round.id(), asked, clock.instant(), List.of());
        });

        assertThat(together(work)).allSatisfy(it -> assertThat(it.refusals()).isEmpty());
        assertThat(registrations.ofRounds(List.of(round.id())))
                .hasSize(SUBMITTERS)
                .allSatisfy(it -> assertThat(it.state()).isEqualTo(State.SUBMITTED));
    }

    private Attempt attempt(Actor actor, UUID id) {
        var asked = clock.instant();
        try {
            submit.submit(Command.by(actor), id);
            return new Attempt(id, asked, clock.instant(), List.of());
        } catch (Refusal refusal) {
            return new Attempt(id, asked, clock.instant(), List.of(refusal));
        }
    }

    private Round openRound() {
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> {
            var today = VietnamTime.today(clock);
            assertThat(directory.units(
                            leaders.stream().map(DeadlineRaceTest::unitOf).toList()))
                    .hasSize(SUBMITTERS);
            open.open(Command.by(head), bloc, 2022, today, today.plusDays(10));
        });
        return rounds.get(Round.idOf(bloc, 2022)).round();
    }

    private List<UUID> signedDrafts(Round round) throws Exception {
        return together(leaders.stream()
                .<Callable<UUID>>map(it -> () -> signedDraft(round, it))
                .toList());
    }

    private UUID signedDraft(Round round, Actor leader) {
        var command = Command.by(leader);
        Registration draft = start.start(command, round.id(), unitOf(leader));
        save.save(command, draft.id(), Sample.withLines(Sample.people("LDTT", "70", null)));
        return sign.signOff(command, draft.id()).id();
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        }
    }

    private static UUID unitOf(Actor actor) {
        return actor.units().iterator().next();
    }

    private static void publish(String topic, UUID key, Map<String, Object> body) {
        TestBroker.publish(topic, key, JsonMapper.shared().writeValueAsString(body));
    }
}
