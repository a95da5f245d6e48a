package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.platform.test.TestBroker.header;
import static vn.thidua.platform.test.TestBroker.published;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

@ServiceTest
class RegistrationServiceTest {

    static final String CONTENT = """
            {"heading": "BẢN ĐĂNG KÝ THI ĐUA NĂM 2021", "preamble": "", "professionalWork": "", "solutions": [],
             "campaigns": [], "staffCount": null, "collectiveCount": null,
             "lines": [{"code": "LDTT", "individual": {"quantity": "70", "ratio": "> 95%"}},
                       {"code": "CSTDCS", "individual": {"quantity": "11", "ratio": "15 %"}}]}
            """;

    @Autowired
    Http http;

    RegistrationFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
    }

    @Test
    void aUnitRegistersAndTheHeadComparesAndAccepts() {
        var round = fixtures.openRound(2022, 0, 10);
        var registration = fixtures.startDraft(round);
        var path = "/api/registration/registrations/" + registration;

        var saved = json(fixtures.officer.put(path, CONTENT, 1));
        assertThat(saved.get("version").asInt()).isEqualTo(2);
        assertThat(texts(saved.get("findings"), "rule")).containsExactly("F-YEAR", "I-CSTDCS-3", "F-STAFF-IMPLIED");
        assertThat(texts(saved.get("actions"), "")).containsExactly("EDIT", "PRESENT");
        assertThat(saved.at("/lines/1/individual/computedRatio").decimalValue()).isEqualByComparingTo("15.71");

        assertThat(fixtures.headOfficer.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        fixtures.signOff(registration, 2);
        assertThat(fixtures.headOfficer.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        var submitted = fixtures.officer.post(path + "/submission", "{}", "key-of-submission", 3);
        assertThat(submitted).hasStatusOk().hasHeader("ETag", "\"4\"");
        assertThat(json(submitted).at("/receipt/number").asString()).startsWith("DK2022-SKHCN-01-");

        var compared = json(fixtures.headOfficer.get("/api/registration/rounds/" + round + "/comparison"));
        assertThat(texts(compared.get("members"), "state")).containsExactly("NOT_STARTED", "NOT_STARTED", "SUBMITTED");
        assertThat(compared.at("/members/2/lines/0/individual/quantity").asString())
                .isEqualTo("70");
        assertThat(compared.at("/members/2/judgeable").asBoolean()).isTrue();
        assertThat(compared.at("/members/0/own").asBoolean()).isTrue();
        assertThat(compared.at("/round/sent").asInt()).isEqualTo(1);

        var back =
                fixtures.headOfficer.post(path + "/return", "{\"reason\": \"Xem lại số lượng\"}", "key-of-return", 4);
        assertThat(json(back).get("state").asString()).isEqualTo("RETURNED");
        assertThat(fixtures.officer.put(path, CONTENT.replace("\"11\"", "\"10\""), 5))
                .hasStatusOk();
        fixtures.signOff(registration, 6);
        assertThat(fixtures.officer.post(path + "/submission", "{}", "key-of-second", 7))
                .hasStatusOk();
        assertThat(fixtures.headOfficer.post(path + "/acceptance", "{}", "key-of-acceptance", 8))
                .hasStatusOk();

        assertThat(texts(json(fixtures.officer.get(path + "/history")).get("items"), "what"))
                .containsExactly(
                        "STARTED", "SIGNED_OFF", "SUBMITTED", "RETURNED", "SIGNED_OFF", "SUBMITTED", "ACCEPTED");
        var messages = published("registration", registration, 6);
        assertThat(messages)
                .extracting(it -> header(it, "ce_type"))
                .containsExactly(
                        "registration.signed-off.v1",
                        "registration.submitted.v1",
                        "registration.returned.v1",
                        "registration.signed-off.v1",
                        "registration.submitted.v1",
                        "registration.accepted.v1");
        messages.forEach(it -> new Contract(header(it, "ce_type")).requireValid(it.value()));
    }

    @Test
    void aRepeatedSubmissionIsAnsweredAsTheFirstAndPublishedOnce() {
        var registration = fixtures.startDraft(fixtures.openRound(2022, 0, 10));
        var path = "/api/registration/registrations/" + registration;
        fixtures.officer.put(path, CONTENT, 1);
        fixtures.signOff(registration, 2);

        var first = json(fixtures.officer.post(path + "/submission", "{}", "the-same-key", 3));
        assertThat(fixtures.headOfficer.post(path + "/acceptance", "{}", "key-of-acceptance", 4))
                .hasStatusOk();
        var again = json(fixtures.officer.post(path + "/submission", "{}", "the-same-key", 3));

        assertThat(again.get("receipt")).isEqualTo(first.get("receipt"));
        assertThat(again.get("version")).isEqualTo(first.get("version"));
        assertThat(again.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(published("registration", registration, 3)).hasSize(3);
    }

    @Test
    void aBlocHasOneRoundForAYear() {
        var round = fixtures.openRound(2023, 0, 10);

        assertThat(fixtures.openRound(2023, 0, 10)).isEqualTo(round);
        var second = fixtures.administrator.post("/api/registration/rounds", """
                {"blocId": "%s", "awardYear": 2023, "opensOn": "2023-01-01", "closesOn": "2023-02-01"}
                """.formatted(fixtures.bloc));
        problem(second, HttpStatus.CONFLICT, "round-exists");
        assertThat(published("round", round, 1))
                .singleElement()
                .satisfies(it -> new Contract("round.opened.v1").requireValid(it.value()));
    }

    @Test
    void aLateSubmissionIsRefused() {
        var round = fixtures.openRound(2021, -20, -1);

        problem(
                fixtures.officer.post(
                        "/api/registration/rounds/" + round + "/registrations",
                        "{\"unitId\":\"" + fixtures.unit + "\"}"),
                HttpStatus.CONFLICT,
                "round-closed");
    }

    @Test
    void membersCompareOnceTheRoundIsClosed() {
        var open = fixtures.openRound(2022, 0, 10);
        var closed = fixtures.openRound(2021, -20, -1);

        problem(
                fixtures.officer.get("/api/registration/rounds/" + open + "/comparison"),
                HttpStatus.FORBIDDEN,
                "comparison-not-yet-open");
        assertThat(fixtures.officer.get("/api/registration/rounds/" + closed + "/comparison"))
                .hasStatusOk();
        assertThat(fixtures.administrator.get("/api/registration/rounds/" + open + "/comparison"))
                .hasStatusOk();
    }

    @Test
    void anotherUnitsThingsLookLikeThingsThatDoNotExist() {
        var round = fixtures.openRound(2022, 0, 10);
        var registration = fixtures.startDraft(round);
        fixtures.officer.put("/api/registration/registrations/" + registration, CONTENT, 1);
        fixtures.signOff(registration, 2);
        fixtures.officer.post("/api/registration/registrations/" + registration + "/submission", "{}", "key-of-it", 3);

        for (var session : List.of(fixtures.outsider, fixtures.nobody)) {
            for (var path : List.of("", "/form", "/comparison")) {
                problem(session.get("/api/registration/rounds/" + round + path), HttpStatus.NOT_FOUND, "round-unknown");
            }
            var start = session.post(
                    "/api/registration/rounds/" + round + "/registrations", "{\"unitId\":\"" + fixtures.unit + "\"}");
            problem(start, HttpStatus.NOT_FOUND, "round-unknown");
            for (var id : List.of(registration, UUID.randomUUID())) {
                var path = "/api/registration/registrations/" + id;
                var unknown = "registration-unknown";
                problem(session.get(path), HttpStatus.NOT_FOUND, unknown);
                problem(session.get(path + "/history"), HttpStatus.NOT_FOUND, unknown);
                problem(session.put(path, CONTENT, 99), HttpStatus.NOT_FOUND, unknown);
                problem(session.post(path + "/submission", "{}", "key-of-stranger", 99), HttpStatus.NOT_FOUND, unknown);
                problem(
                        session.post(path + "/return", "{\"reason\":\"vì\"}", "key-of-stranger", 99),
                        HttpStatus.NOT_FOUND,
                        unknown);
                problem(session.post(path + "/acceptance", "{}", "key-of-stranger", 99), HttpStatus.NOT_FOUND, unknown);
            }
            assertThat(json(session.get("/api/registration/rounds")).get("items"))
                    .isEmpty();
        }
    }

    @Test
    void whoHasTheWrongDutyIsRefused() {
        var round = fixtures.openRound(2022, 0, 10);
        var registration = fixtures.startDraft(round);
        var path = "/api/registration/registrations/" + registration;
        fixtures.officer.put(path, CONTENT, 1);
        fixtures.signOff(registration, 2);
        fixtures.officer.post(path + "/submission", "{}", "key-of-it", 3);

        problem(
                fixtures.officer.post(path + "/acceptance", "{}", "key-of-own", 4),
                HttpStatus.FORBIDDEN,
                "own-registration-not-judged");
        problem(
                fixtures.deputyOfficer.post(path + "/acceptance", "{}", "key-of-deputy", 4),
                HttpStatus.FORBIDDEN,
                "not-allowed");
        problem(
                fixtures.administrator.post(path + "/return", "{\"reason\":\"vì\"}", "key-of-admin", 4),
                HttpStatus.FORBIDDEN,
                "not-allowed");
        problem(
                fixtures.officer.post("/api/registration/rounds", """
                        {"blocId": "%s", "awardYear": 2024, "opensOn": "2024-01-01", "closesOn": "2024-02-01"}
                        """.formatted(fixtures.bloc)),
                HttpStatus.FORBIDDEN,
                "not-allowed");
        problem(
                fixtures.headOfficer.post(
                        "/api/registration/rounds/" + round + "/registrations",
                        "{\"unitId\":\"" + fixtures.unit + "\"}"),
                HttpStatus.NOT_FOUND,
                "unit-not-in-bloc");
        problem(fixtures.officer.get("/api/registration/operations/parked"), HttpStatus.FORBIDDEN, "not-allowed");
    }

    /** The texts of an array: its elements', or those of a field of its elements. */
    private static List<String> texts(JsonNode array, String field) {
        return array.valueStream()
                .map(it -> field.isEmpty() ? it.asString() : it.get(field).asString())
                .toList();
    }
}
