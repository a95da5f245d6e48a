package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.platform.test.TestBroker.header;
import static vn.thidua.platform.test.TestBroker.published;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.platform.test.ServiceTest;

/** How a round's end is moved, over HTTP, and what may be submitted then. */
@ServiceTest
@Import(Instruments.class)
class RoundTimeTest {

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    RegistrationFixtures fixtures;
    UUID round = new UUID(0, 0);
    String path = "";

    @BeforeEach
    void openRound() {
        clock.reset();
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        round = fixtures.openRound(2022, 0, 10);
        path = "/api/registration/rounds/" + round;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void afterTheEndOnlyAnExtensionLetsAnythingInAndThatIsLate() {
        var registration = drafted();
        var until = inDays(20);
        clock.move(Duration.ofDays(12));
        problem(submit(registration, 3, "too-late-0"), HttpStatus.CONFLICT, "round-closed");

        assertThat(extend(fixtures.headOfficer, fixtures.unit, until, 1)).hasStatusOk();
        var mine = json(fixtures.officer.get(path));
        assertThat(mine.get("state").asString()).isEqualTo("CLOSED");
        assertThat(mine.get("myDeadline").asString()).isEqualTo(until.toString());
        assertThat(mine.at("/extensions/0/reason").asString()).isEqualTo("Thanh tra đột xuất");
        assertThat(json(fixtures.deputyOfficer.get(path)).get("extensions").size())
                .isEqualTo(1);
        var seen = json(fixtures.officer.get("/api/registration/registrations/" + registration));
        assertThat(seen.get("closesAt").asString()).isEqualTo(until.toString());
        assertThat(seen.at("/extension/reason").asString()).isEqualTo("Thanh tra đột xuất");

        var sent = submit(registration, 3, "in-time-00");
        assertThat(sent).hasStatusOk();
        assertThat(json(sent).get("late").asBoolean()).isTrue();
        assertThat(json(sent).at("/receipt/late").asBoolean()).isTrue();
        requirePublished("round.opened.v1", "round.extended.v1");
    }

    @Test
    void theHeadEndsARoundEarlyAndLetsItGoOn() {
        var registration = drafted();
        problem(close("{\"at\": \"" + inDays(-1) + "\", \"reason\": \"Đủ\"}", 1), 422, "closing-too-soon");
        problem(close("{\"at\": \"" + inDays(30) + "\", \"reason\": \"Đủ\"}", 1), 422, "closing-not-earlier");
        problem(reopen(inDays(30), 1), HttpStatus.CONFLICT, "round-not-closed");

        var closing = json(close("{\"at\": null, \"reason\": \"Đã đủ\"}", 1));
        assertThat(Instant.parse(closing.get("closesAt").asString()))
                .isBetween(clock.instant().plusSeconds(30), clock.instant().plusSeconds(60));
        assertThat(closing.at("/ending/reason").asString()).isEqualTo("Đã đủ");
        assertThat(closing.get("state").asString()).isEqualTo("OPEN");

        clock.move(Duration.ofMinutes(2));
        problem(submit(registration, 3, "too-late-1"), HttpStatus.CONFLICT, "round-closed");
        problem(close("{\"at\": null, \"reason\": \"Đã đủ\"}", 2), HttpStatus.CONFLICT, "round-not-open");
        problem(reopen(inDays(-1), 2), 422, "reopening-not-later");

        assertThat(json(reopen(inDays(3), 2)).get("state").asString()).isEqualTo("OPEN");
        var sent = submit(registration, 3, "in-time-01");
        assertThat(sent).hasStatusOk();
        assertThat(json(sent).get("late").asBoolean()).isFalse();
        requirePublished("round.opened.v1", "round.closing.v1", "round.reopened.v1");
    }

    /** Each year that is offered is one that opening does not refuse, and the others are refused. */
    @Test
    void openableIsWhatOpeningDoesNotRefuse() {
        var openable = "/api/registration/rounds/openable";
        assertThat(json(fixtures.officer.get(openable)).get("items").size()).isZero();
        assertThat(json(fixtures.outsider.get(openable)).get("items").size()).isZero();

        var years = new ArrayList<Integer>();
        json(fixtures.headOfficer.get(openable)).at("/items/0/awardYears").forEach(it -> years.add(it.asInt()));
        assertThat(years).isNotEmpty().doesNotContain(2022);
        var body = "{\"blocId\":\"%s\",\"awardYear\":%d,\"opensOn\":\"2026-01-01\",\"closesOn\":\"2026-01-02\"}";
        for (int year = years.getFirst() - 1; year <= years.getLast(); year++) {
            var opened = fixtures.headOfficer.post("/api/registration/rounds", body.formatted(fixtures.bloc, year));
            assertThat(opened.getResponse().getStatus())
                    .as("%d", year)
                    .isIn(years.contains(year) ? List.of(201) : List.of(409, 422));
        }
        assertThat(json(fixtures.headOfficer.get(openable)).get("items").size()).isZero();
    }

    @Test
    void whoMayNotMoveTheEndIsRefused() {
        var until = inDays(20);

        problem(extend(fixtures.headOfficer, fixtures.head, until, 1), HttpStatus.FORBIDDEN, "own-unit-not-extended");
        assertThat(extend(fixtures.deputyOfficer, fixtures.head, until, 1)).hasStatusOk();
        problem(extend(fixtures.deputyOfficer, fixtures.unit, until, 2), HttpStatus.FORBIDDEN, "not-allowed");
        problem(extend(fixtures.officer, fixtures.unit, until, 2), HttpStatus.FORBIDDEN, "not-allowed");
        problem(extend(fixtures.outsider, fixtures.unit, until, 99), HttpStatus.NOT_FOUND, "round-unknown");
        problem(extend(fixtures.headOfficer, fixtures.stranger, until, 2), HttpStatus.NOT_FOUND, "unit-not-in-bloc");
        problem(extend(fixtures.headOfficer, fixtures.unit, inDays(5), 2), 422, "extension-not-later");
        problem(extend(fixtures.headOfficer, fixtures.unit, inDays(100), 2), 422, "extension-too-long");
        problem(extend(fixtures.headOfficer, fixtures.unit, until, 1), HttpStatus.PRECONDITION_FAILED, "version-stale");
        problem(
                fixtures.deputyOfficer.post(path + "/closing", "{\"reason\": \"Đủ\"}", "closing-by-deputy", 2),
                HttpStatus.FORBIDDEN,
                "not-allowed");
        assertThat(json(fixtures.officer.get(path)).get("extensions")).isEmpty();
        assertThat(json(fixtures.officer.get(path)).get("actions")).isEmpty();
        assertThat(json(fixtures.headOfficer.get(path)).get("actions").toString())
                .isEqualTo("[\"EXTEND\",\"CLOSE\",\"REMIND\",\"SNAPSHOT\"]");
    }

    private UUID drafted() {
        var registration = fixtures.startDraft(round);
        assertThat(fixtures.officer.put("/api/registration/registrations/" + registration, CONTENT, 1))
                .hasStatusOk();
        fixtures.signOff(registration, 2);
        return registration;
    }

    private MvcTestResult submit(UUID registration, long version, String key) {
        return fixtures.officer.post(
                "/api/registration/registrations/" + registration + "/submission", "{}", key, version);
    }

    private MvcTestResult extend(Http.Session who, UUID unit, Instant until, long version) {
        var body = "{\"unitId\": \"%s\", \"until\": \"%s\", \"reason\": \"Thanh tra đột xuất\"}";
        return who.post(
                path + "/extensions",
                body.formatted(unit, until),
                UUID.randomUUID().toString(),
                version);
    }

    private MvcTestResult close(String body, long version) {
        return fixtures.headOfficer.post(
                path + "/closing", body, UUID.randomUUID().toString(), version);
    }

    private MvcTestResult reopen(Instant until, long version) {
        return fixtures.headOfficer.post(
                path + "/reopening",
                "{\"until\": \"" + until + "\", \"reason\": \"Bổ sung chỉ tiêu\"}",
                UUID.randomUUID().toString(),
                version);
    }

    private void requirePublished(String... types) {
        var messages = published("round", round, types.length);
        assertThat(messages).extracting(it -> header(it, "ce_type")).containsExactly(types);
        messages.forEach(it -> new Contract(header(it, "ce_type")).requireValid(it.value()));
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }
}
