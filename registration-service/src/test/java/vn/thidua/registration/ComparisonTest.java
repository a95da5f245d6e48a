package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.registration.LargeBloc.REGISTRATIONS;
import static vn.thidua.registration.LargeBloc.ROUNDS;
import static vn.thidua.registration.LargeBloc.YEAR;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.registration.Instruments.StoreCommands;

/** Thirty members and twenty titles: read in two queries, tagged, and never out of date. */
@ServiceTest
@Import(Instruments.class)
class ComparisonTest {

    static final int MEMBERS = 30;

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    @Autowired
    StoreCommands commands;

    LargeBloc bloc;
    UUID round;
    String path = "";

    @BeforeEach
    void open() {
        bloc = new LargeBloc(http, MEMBERS);
        round = bloc.openRound(YEAR, clock.instant());
        path = ROUNDS + round + "/comparison";
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void twoQueriesAreEnoughWhateverHasChanged() {
        for (int i = 0; i < MEMBERS; i++) {
            bloc.register(round, bloc.units.get(i), 10 + i % 5);
        }
        bloc.headOfficer.get(ROUNDS + bloc.openRound(YEAR + 1, clock.instant()) + "/comparison");

        var first = commands.of(() -> assertThat(compared(bloc.headOfficer).get("members"))
                .hasSize(MEMBERS)
                .allSatisfy(it -> assertThat(it.get("lines")).hasSize(LargeBloc.TITLES)));
        assertThat(first).containsExactly("aggregate rounds", "find registrations");

        var again = commands.of(() -> bloc.headOfficer.get(path));
        assertThat(again).containsExactly("aggregate rounds", "find registrations");

        returnToUnit(bloc.units.get(7));
        var changed = commands.of(() -> assertThat(member(compared(bloc.headOfficer), bloc.units.get(7))
                        .get("state")
                        .asString())
                .isEqualTo("RETURNED"));
        assertThat(changed).containsExactly("aggregate rounds", "find registrations");
    }

    @Test
    void anUnchangedTableIsNotSentAgain() {
        var unit = bloc.units.get(3);
        bloc.register(round, unit, 12);

        var tag = tag(bloc.headOfficer.get(path));
        assertThat(tag).startsWith("W/\"");
        assertThat(asked(bloc.headOfficer, tag))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .bodyText()
                .isEmpty();
        assertThat(tag(bloc.everybody.get(path))).isNotEqualTo(tag);
        assertThat(tag(bloc.administrator.get(path))).isNotEqualTo(tag);

        clock.move(Duration.ofMinutes(3));
        assertThat(asked(bloc.headOfficer, tag)).hasStatus(HttpStatus.NOT_MODIFIED);

        bloc.register(round, bloc.units.get(4), 12);
        var changed = asked(bloc.headOfficer, tag);
        assertThat(changed).hasStatusOk();

        clock.move(Duration.ofDays(12));
        assertThat(asked(bloc.headOfficer, tag(changed))).hasStatusOk();
        assertThat(compared(bloc.headOfficer).at("/round/state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void membersSeeTheTableOnceTheRoundIsClosedAndNoMoreThanIsMeantForThem() {
        bloc.register(round, bloc.units.get(3), 12);
        bloc.start(round, bloc.units.get(4));
        assertThat(bloc.member.get(path)).hasStatus(HttpStatus.FORBIDDEN);

        clock.move(Duration.ofDays(12));
        var seen = compared(bloc.member);

        assertThat(member(seen, bloc.units.get(3)).get("registrationId").isNull())
                .isTrue();
        assertThat(member(seen, bloc.units.get(3)).get("lines")).hasSize(LargeBloc.TITLES);
        assertThat(member(seen, bloc.units.get(4)).get("state").asString()).isEqualTo("DRAFT");
        assertThat(member(seen, bloc.units.get(4)).get("lines")).isEmpty();
        assertThat(seen.get("members"))
                .noneSatisfy(it -> assertThat(it.get("judgeable").asBoolean()).isTrue());
    }

    @Test
    void lastYearComesAlong() {
        var unit = bloc.units.get(3);
        var before = bloc.openRound(YEAR - 1, clock.instant());
        var path = REGISTRATIONS + bloc.start(before, unit);
        assertThat(bloc.everybody.put(
                        path,
                        LargeBloc.content(9)
                                .replaceAll(
                                        "\"lines\":\\[.*?]",
                                        "\"lines\":[{\"code\":\"ROW_OLD\",\"individual\":{\"quantity\":\"9\"}}]"),
                        1))
                .hasStatusOk();
        bloc.send(path);
        bloc.register(round, unit, 12);

        var lines = member(compared(bloc.headOfficer), unit).get("lines");

        assertThat(lines).hasSize(LargeBloc.TITLES + 1);
        assertThat(lines.get(LargeBloc.TITLES)
                        .at("/individual/lastYearQuantity")
                        .asInt())
                .isEqualTo(9);
        assertThat(lines.get(0).at("/individual/lastYearQuantity").isNull()).isTrue();
    }

    @Test
    void whoIsFarOffIsToldWithTheReason() {
        for (int i = 0; i < 6; i++) {
            bloc.register(round, bloc.units.get(i), i == 5 ? 90 : 10 + i % 3);
        }

        var quantity = compared(bloc.headOfficer).at("/statistics/0/quantity");

        assertThat(quantity.get("total").asInt()).isEqualTo(144);
        assertThat(quantity.at("/ranks/5/rank").asInt()).isEqualTo(1);
        assertThat(quantity.at("/outliers/0/unitId").asString())
                .isEqualTo(bloc.units.get(5).toString());
        assertThat(quantity.at("/outliers/0/message").asString()).contains("lần trung vị 11 của 6 đơn vị");
    }

    @Test
    void twoMembersAreReadSideBySide() {
        bloc.register(round, bloc.units.get(3), 12);
        bloc.register(round, bloc.units.get(4), 13);
        bloc.start(round, bloc.units.get(5));
        var members = ROUNDS + round + "/members/";

        var content = json(bloc.headOfficer.get(members + bloc.units.get(3)));
        assertThat(content.get("unitName").asString()).isEqualTo("Đơn vị mẫu số 3");
        assertThat(content.get("preamble").asString()).startsWith("Hưởng ứng");
        assertThat(content.get("lines")).hasSize(LargeBloc.TITLES);
        problem(bloc.headOfficer.get(members + bloc.units.get(5)), HttpStatus.NOT_FOUND, "registration-unknown");
        problem(bloc.headOfficer.get(members + UUID.randomUUID()), HttpStatus.NOT_FOUND, "unit-not-in-bloc");
        problem(bloc.member.get(members + bloc.units.get(3)), HttpStatus.FORBIDDEN, "comparison-not-yet-open");

        var difference = json(bloc.headOfficer.get(
                ROUNDS + round + "/difference?left=" + bloc.units.get(3) + "&right=" + bloc.units.get(4)));
        assertThat(difference.at("/from/ref").asString())
                .isEqualTo(bloc.units.get(3).toString());
        assertThat(difference.get("items"))
                .hasSize(LargeBloc.TITLES * 4)
                .allSatisfy(it -> assertThat(it.get("place").asString()).isEqualTo("lines"));
        assertThat(difference.at("/items/0/cell").asString()).isEqualTo("quantity");
        assertThat(difference.at("/items/0/before").asString()).isEqualTo("12");
    }

    private void returnToUnit(UUID unit) {
        var id =
                member(compared(bloc.administrator), unit).get("registrationId").asString();
        var given = bloc.headOfficer.post(
                REGISTRATIONS + id + "/return",
                "{\"reason\":\"Xem lại\"}",
                UUID.randomUUID().toString(),
                bloc.version(REGISTRATIONS + id));
        assertThat(given).hasStatusOk();
    }

    private MvcTestResult asked(Http.Session session, String tag) {
        return session.request(HttpMethod.GET, path)
                .header("If-None-Match", tag)
                .exchange();
    }

    private static String tag(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("ETag"));
    }

    private JsonNode compared(Http.Session session) {
        var answer = session.get(path);
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    private static JsonNode member(JsonNode comparison, UUID unit) {
        for (var it : comparison.get("members")) {
            if (it.get("unitId").asString().equals(unit.toString())) {
                return it;
            }
        }
        throw new AssertionError("not among the members: " + unit);
    }
}
