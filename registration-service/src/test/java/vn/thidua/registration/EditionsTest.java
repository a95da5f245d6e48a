package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.platform.test.TestBroker.header;
import static vn.thidua.platform.test.TestBroker.published;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/** What becomes of a registration after its acceptance: amendments, every edition, differences, and next year's copy. */
@ServiceTest
class EditionsTest {

    static final String FEWER = CONTENT.replace("\"11\"", "\"10\"").replace("NĂM 2021", "NĂM 2022");

    @Autowired
    Http http;

    RegistrationFixtures fixtures;
    UUID registration = new UUID(0, 0);
    String path = "";

    @BeforeEach
    void accept() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        registration = fixtures.startDraft(fixtures.openRound(2022, 0, 10));
        path = "/api/registration/registrations/" + registration;
        send(CONTENT, 1);
        assertThat(judge("/acceptance", "{}", 4)).hasStatusOk();
    }

    @Test
    void anAmendmentIsSentComparedAndAccepted() {
        problem(post("/amendment/withdrawal", "{}", 5), HttpStatus.CONFLICT, "amendment-not-begun");
        var begun = json(post("/amendment", "{\"reason\": \"Sáp nhập\"}", 5));
        assertThat(begun.get("state").asString()).isEqualTo("AMENDING");
        assertThat(texts(begun.get("actions"))).containsExactly("EDIT", "PRESENT", "WITHDRAW_AMENDMENT");
        fixtures.signOff(registration, 6);
        problem(post("/submission", "{}", 7), HttpStatus.UNPROCESSABLE_CONTENT, "amendment-without-change");
        send(FEWER, 7);

        var seen = json(fixtures.headOfficer.get(path));
        assertThat(seen.get("state").asString()).isEqualTo("AMENDMENT_SUBMITTED");
        assertThat(seen.at("/lines/1/individual/quantity").asString()).isEqualTo("11");
        assertThat(seen.at("/amendment/reason").asString()).isEqualTo("Sáp nhập");
        assertThat(texts(seen.get("actions"))).containsExactly("ACCEPT_AMENDMENT", "REFUSE_AMENDMENT");
        var difference = json(fixtures.headOfficer.get(path + "/difference?from=submitted&to=current"));
        assertThat(difference.get("items").toString())
                .isEqualTo(json(fixtures.headOfficer.get(path + "/difference?from=1&to=2"))
                        .get("items")
                        .toString());
        assertThat(difference.at("/items/0/place").asString()).isEqualTo("heading");
        assertThat(difference.at("/items/1").toString())
                .isEqualTo("{\"place\":\"lines\",\"code\":\"CSTDCS\",\"holder\":\"INDIVIDUAL\",\"cell\":\"quantity\","
                        + "\"change\":\"CHANGED\",\"before\":\"11\",\"after\":\"10\"}");

        problem(
                fixtures.officer.post(path + "/amendment/acceptance", "{}", "key-of-own", 10),
                HttpStatus.FORBIDDEN,
                "own-registration-not-judged");
        var accepted = json(judge("/amendment/acceptance", "{\"reason\": \"Đồng ý\"}", 10));
        assertThat(accepted.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/lines/1/individual/quantity").asString()).isEqualTo("10");
        assertThat(accepted.at("/receipt/number").asString()).startsWith("DK2022-SKHCN-02-");

        var editions = json(fixtures.headOfficer.get(path + "/editions")).get("items");
        assertThat(editions.valueStream().map(it -> it.get("outcome").asString()))
                .containsExactly("REPLACED", "ACCEPTED");
        assertThat(editions.get(0).has("content")).isFalse();
        var first = json(fixtures.headOfficer.get(path + "/editions/1"));
        assertThat(first.at("/content/lines/1/individual/quantity").asString()).isEqualTo("11");
        assertThat(texts(first.at("/content/findings"), "rule")).contains("F-YEAR", "I-CSTDCS-3");
        problem(fixtures.headOfficer.get(path + "/editions/3"), HttpStatus.NOT_FOUND, "edition-unknown");
        requirePublished(
                "registration.signed-off.v1",
                "registration.submitted.v1",
                "registration.accepted.v1",
                "registration.signed-off.v1",
                "registration.signed-off.v1",
                "registration.amendment-submitted.v1",
                "registration.amendment-accepted.v1");
    }

    @Test
    void aRefusedAmendmentLeavesWhatWasAcceptedAndADraftedOneIsNotSeen() {
        post("/amendment", "{\"reason\": \"Sáp nhập\"}", 5);
        fixtures.officer.put(path, FEWER, 6);
        var seen = json(fixtures.headOfficer.get(path));
        assertThat(seen.get("amendment").isNull()).isTrue();
        assertThat(seen.at("/lines/1/individual/quantity").asString()).isEqualTo("11");
        assertThat(json(fixtures.headOfficer.get(path + "/difference?from=submitted&to=current"))
                        .get("items"))
                .isEmpty();

        fixtures.signOff(registration, 7);
        assertThat(post("/submission", "{}", 8)).hasStatusOk();
        var refused = json(judge("/amendment/refusal", "{\"reason\": \"Chưa đủ căn cứ\"}", 9));
        assertThat(refused.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(refused.at("/amendmentRefusal/reason").asString()).isEqualTo("Chưa đủ căn cứ");
        assertThat(json(fixtures.officer.get(path))
                        .at("/lines/1/individual/quantity")
                        .asString())
                .isEqualTo("11");
        var last = published("registration", registration, 6).getLast();
        assertThat(header(last, "ce_type")).isEqualTo("registration.amendment-refused.v1");
        new Contract("registration.amendment-refused.v1").requireValid(last.value());
    }

    @Test
    void nextYearsDraftBeginsAsACopy() {
        var round = fixtures.openRound(2023, 0, 10);
        var body = "{\"unitId\": \"%s\", \"copyFrom\": \"LAST_YEAR\"}";
        var mine = json(fixtures.officer.get("/api/registration/rounds/" + round));
        assertThat(mine.at("/myLastYear/registrationId").asString()).isEqualTo(registration.toString());

        var started = fixtures.officer.post(
                "/api/registration/rounds/" + round + "/registrations", body.formatted(fixtures.unit));
        assertThat(started).hasStatus(HttpStatus.CREATED);
        var copy = json(started);
        assertThat(copy.at("/lines/1/individual/quantity").asString()).isEqualTo("11");
        assertThat(copy.at("/carriedFrom/awardYear").asInt()).isEqualTo(2022);
        var next = "/api/registration/registrations/" + copy.get("id").asString();
        assertThat(json(fixtures.officer.get(next + "/difference?from=last-year&to=carried"))
                        .get("items"))
                .isEmpty();
        fixtures.officer.put(next, FEWER, 1);
        var since = json(fixtures.officer.get(next + "/difference?from=carried&to=current"));
        assertThat(since.at("/to/awardYear").asInt()).isEqualTo(2023);
        assertThat(texts(since.get("items"), "place")).containsExactly("heading", "lines");
        var lastYear = json(fixtures.officer.get(next + "/difference?from=last-year&to=current"));
        assertThat(lastYear.at("/from/awardYear").asInt()).isEqualTo(2022);

        problem(fixtures.officer.get(next + "/difference?from=submitted&to=current"), 404, "edition-unknown");
        problem(fixtures.officer.get(next + "/difference?from=0&to=current"), 404, "edition-unknown");
        problem(fixtures.officer.get(next + "/difference?from=yesterday&to=current"), 404, "edition-unknown");
        problem(fixtures.headOfficer.get(next + "/difference?from=1&to=current"), 404, "registration-unknown");
        problem(fixtures.headOfficer.get(path + "/difference?from=carried&to=1"), 404, "edition-unknown");
        problem(
                fixtures.headOfficer.post(
                        "/api/registration/rounds/" + round + "/registrations", body.formatted(fixtures.head)),
                404,
                "nothing-to-copy");
    }

    @Test
    void aFindingIsAnsweredInWordsThatTravelWithTheRegistration() {
        post("/amendment", "{\"reason\": \"Giải trình\"}", 5);
        var saved = json(fixtures.officer.put(
                path,
                FEWER.replace("\"staffCount\": null", "\"staffCount\": 60")
                        .replace(
                                "\"lines\":",
                                "\"answers\": [{\"finding\": \"F-STAFF-EXCEEDED:LDTT.INDIVIDUAL\","
                                        + " \"text\": \"Mười người chuyển đến tháng 2.\"}], \"lines\":"),
                6));
        var exceeded = saved.get("findings")
                .valueStream()
                .filter(it -> it.get("rule").asString().equals("F-STAFF-EXCEEDED"))
                .findFirst()
                .orElseThrow();

        assertThat(exceeded.get("key").asString()).isEqualTo("F-STAFF-EXCEEDED:LDTT.INDIVIDUAL");
        assertThat(exceeded.get("answer").asString()).isEqualTo("Mười người chuyển đến tháng 2.");
        fixtures.signOff(registration, 7);
        post("/submission", "{}", 8);
        judge("/amendment/acceptance", "{}", 9);
        assertThat(json(fixtures.headOfficer.get(path)).get("findings").toString())
                .contains("Mười người chuyển đến tháng 2.");
    }

    /** Saves, signs and submits, which takes three versions. */
    private void send(String content, long version) {
        assertThat(fixtures.officer.put(path, content, version)).hasStatusOk();
        fixtures.signOff(registration, version + 1);
        assertThat(post("/submission", "{}", version + 2)).hasStatusOk();
    }

    private MvcTestResult post(String step, String body, long version) {
        return fixtures.officer.post(path + step, body, UUID.randomUUID().toString(), version);
    }

    private MvcTestResult judge(String step, String body, long version) {
        return fixtures.headOfficer.post(path + step, body, UUID.randomUUID().toString(), version);
    }

    private void requirePublished(String... types) {
        var messages = published("registration", registration, types.length);
        assertThat(messages).extracting(it -> header(it, "ce_type")).containsExactly(types);
        messages.forEach(it -> new Contract(header(it, "ce_type")).requireValid(it.value()));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(it -> it.get(field).asString()).toList();
    }
}
