package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.platform.test.TestBroker.published;
import static vn.thidua.registration.LargeBloc.ROUNDS;
import static vn.thidua.registration.LargeBloc.YEAR;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.platform.test.ServiceTest;

/** Members that have not sent are reminded once a day, no matter who presses or how often. */
@ServiceTest
@Import(Instruments.class)
class ReminderTest {

    static final String ALL = "{\"unitIds\": null, \"text\": \"Đề nghị gửi trước ngày họp khối\"}";

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    LargeBloc bloc;
    UUID round;
    String path = "";

    @BeforeEach
    void open() {
        bloc = new LargeBloc(http, 5);
        round = bloc.openRound(YEAR, clock.instant());
        path = ROUNDS + round + "/reminders";
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoHasNotSentIsRemindedOnceADay() {
        bloc.register(round, bloc.units.get(1), 12);
        bloc.start(round, bloc.units.get(2));

        var first = items(bloc.headOfficer.post(path, ALL, "key-of-the-first"));
        assertThat(first)
                .extracting(it -> it.get("unitId").asString())
                .containsExactlyElementsOf(List.of(0, 2, 3, 4).stream()
                        .map(it -> bloc.units.get(it).toString())
                        .toList());
        assertThat(first)
                .noneSatisfy(it -> assertThat(it.get("repeated").asBoolean()).isTrue());
        assertThat(items(bloc.headOfficer.post(path, ALL, "key-of-the-first"))).isEqualTo(first);

        var again = items(bloc.administrator.post(path, ALL));
        assertThat(again)
                .allSatisfy(it -> assertThat(it.get("repeated").asBoolean()).isTrue());
        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(items(bloc.headOfficer.get(path))).hasSize(4);

        clock.move(Duration.ofDays(1));
        assertThat(ids(items(bloc.headOfficer.post(path, ALL)))).doesNotContainAnyElementsOf(ids(first));
        assertThat(items(bloc.headOfficer.get(path))).hasSize(8);
    }

    @Test
    void aReminderIsPublished() {
        var unit = bloc.units.get(3);
        var reminder = UUID.fromString(items(bloc.headOfficer.post(path, to(unit)))
                .getFirst()
                .get("reminderId")
                .asString());

        assertThat(published("nudge", reminder, 1)).singleElement().satisfies(it -> {
            new Contract("member.nudged.v1").requireValid(it.value());
            assertThat(it.value()).contains(unit.toString()).doesNotContain("Cán bộ mẫu");
        });
    }

    @Test
    void whoPressesAtTheSameTimeRemindsOnce() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressing = IntStream.range(0, 8)
                    .<Callable<MvcTestResult>>mapToObj(_ -> () -> bloc.headOfficer.post(path, to(bloc.units.get(3))))
                    .toList();
            var answers = executor.invokeAll(pressing).stream()
                    .map(it -> items(it.resultNow()).getFirst())
                    .toList();
            assertThat(answers.stream().filter(it -> !it.get("repeated").asBoolean()))
                    .hasSize(1);
            assertThat(answers.stream()
                            .map(it -> it.get("reminderId").asString())
                            .distinct())
                    .hasSize(1);
        }
        assertThat(items(bloc.headOfficer.get(path))).hasSize(1);
    }

    @Test
    void whoHasSentOrIsOutOfTimeIsNotReminded() {
        bloc.register(round, bloc.units.get(1), 12);

        problem(bloc.headOfficer.post(path, to(bloc.units.get(1))), HttpStatus.CONFLICT, "nothing-to-remind");
        problem(bloc.headOfficer.post(path, to(UUID.randomUUID())), HttpStatus.NOT_FOUND, "unit-not-in-bloc");
        problem(bloc.headOfficer.post(path, "{\"unitIds\": []}"), HttpStatus.UNPROCESSABLE_CONTENT, "field-invalid");
        clock.move(Duration.ofDays(20));
        problem(bloc.headOfficer.post(path, ALL), HttpStatus.CONFLICT, "nothing-to-remind");
        assertThat(items(bloc.headOfficer.get(path))).isEmpty();
    }

    @Test
    void onlyLeadersRemindAndAMemberSeesItsOwn() {
        problem(bloc.member.post(path, ALL), HttpStatus.FORBIDDEN, "not-allowed");
        assertThat(bloc.headOfficer.post(path, ALL)).hasStatusOk();

        assertThat(items(bloc.member.get(path)))
                .extracting(it -> it.get("unitId").asString())
                .containsExactly(bloc.units.getLast().toString());
        problem(http.as(UUID.randomUUID(), "Người ngoài").get(path), HttpStatus.NOT_FOUND, "round-unknown");
    }

    private static String to(UUID unit) {
        return "{\"unitIds\": [\"" + unit + "\"], \"text\": null}";
    }

    private static List<JsonNode> items(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return json(answer).get("items").valueStream().toList();
    }

    private static List<String> ids(List<JsonNode> reminders) {
        return reminders.stream().map(it -> it.get("reminderId").asString()).collect(Collectors.toList());
    }
}
