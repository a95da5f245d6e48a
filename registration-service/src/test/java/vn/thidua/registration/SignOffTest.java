package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.platform.test.TestBroker.header;
import static vn.thidua.platform.test.TestBroker.published;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/** The leader's signature between the officer's draft and the bloc, and who may sign in the leader's place. */
@ServiceTest
class SignOffTest {

    @Autowired
    Http http;

    RegistrationFixtures fixtures;
    UUID registration = new UUID(0, 0);
    String path = "";

    @BeforeEach
    void startDraft() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        registration = fixtures.startDraft(fixtures.openRound(2022, 0, 10));
        path = "/api/registration/registrations/" + registration;
        assertThat(fixtures.officer.put(path, CONTENT, 1)).hasStatusOk();
    }

    @Test
    void theOfficerPresentsTheLeaderSignsAndOnlyThenItIsSent() {
        problem(post(fixtures.officer, "/submission", 2), HttpStatus.CONFLICT, "not-signed-off");
        problem(post(fixtures.officer, "/sign-off", 2), HttpStatus.FORBIDDEN, "sign-off-for-leader");
        assertThat(actions(fixtures.leader)).containsExactly("EDIT", "PRESENT", "SIGN_OFF");

        var presented = json(post(fixtures.officer, "/presentation", 2));
        assertThat(presented.at("/presented/by").asString()).isEqualTo("Cán bộ mẫu Sở KH&CN");
        assertThat(actions(fixtures.officer)).containsExactly("EDIT");
        assertThat(actions(fixtures.leader)).containsExactly("EDIT", "SIGN_OFF", "DECLINE");

        var declined = fixtures.leader.post(
                path + "/sign-off-refusal", "{\"reason\": \"Xem lại số lượng\"}", "key-of-declining", 3);
        assertThat(json(declined).at("/declined/reason").asString()).isEqualTo("Xem lại số lượng");
        assertThat(json(declined).get("presented").isNull()).isTrue();

        assertThat(fixtures.officer.put(path, CONTENT.replace("\"11\"", "\"10\""), 4))
                .hasStatusOk();
        var signed = json(post(fixtures.leader, "/sign-off", 5));
        assertThat(signed.at("/signOff/by").asString()).isEqualTo("Lãnh đạo mẫu Sở KH&CN");
        assertThat(signed.at("/signOff/delegated").asBoolean()).isFalse();
        assertThat(signed.get("declined").isNull()).isTrue();
        assertThat(actions(fixtures.officer)).containsExactly("EDIT", "SUBMIT");
        assertThat(post(fixtures.officer, "/submission", 6)).hasStatusOk();
    }

    @Test
    void whatGoesOnInsideTheUnitIsNotSeenByOthers() {
        post(fixtures.officer, "/presentation", 2);
        assertThat(fixtures.headOfficer.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        post(fixtures.leader, "/sign-off", 3);
        post(fixtures.officer, "/submission", 4);

        var seen = json(fixtures.headOfficer.get(path));
        assertThat(seen.get("presented").isNull()).isTrue();
        assertThat(seen.get("signOff").isNull()).isTrue();
        assertThat(texts(json(fixtures.headOfficer.get(path + "/history")), "what"))
                .containsExactly("SUBMITTED");
        assertThat(texts(json(fixtures.officer.get(path + "/history")), "what"))
                .containsExactly("STARTED", "PRESENTED", "SIGNED_OFF", "SUBMITTED");

        var messages = published("registration", registration, 3);
        assertThat(messages)
                .extracting(it -> header(it, "ce_type"))
                .containsExactly(
                        "registration.presented.v1", "registration.signed-off.v1", "registration.submitted.v1");
        messages.forEach(it -> new Contract(header(it, "ce_type")).requireValid(it.value()));
        assertThat(messages.getFirst().value()).contains("\"lines\":[]").contains("\"staffCount\":null");
    }

    @Test
    void aSaveThatChangesNothingKeepsTheSignatureAndAnotherTakesItAway() {
        fixtures.signOff(registration, 2);

        assertThat(json(fixtures.officer.put(path, CONTENT, 3)).get("signOff").isNull())
                .isFalse();
        var changed = json(fixtures.officer.put(path, CONTENT.replace("\"11\"", "\"10\""), 4));
        assertThat(changed.get("signOff").isNull()).isTrue();
        problem(post(fixtures.officer, "/submission", 5), HttpStatus.CONFLICT, "not-signed-off");
    }

    @Test
    void somebodyDelegatedSignsOnTheDaysNamedUntilItIsRevoked() {
        var officer = personId("OFFICER");
        var today = VietnamTime.today(Clock.systemUTC());
        assertThat(delegate(fixtures.leader, officer, today.plusDays(1), today.plusDays(2)))
                .hasStatus(HttpStatus.CREATED);
        problem(post(fixtures.officer, "/sign-off", 2), HttpStatus.FORBIDDEN, "sign-off-for-leader");

        var given = json(delegate(fixtures.leader, officer, today, today));
        assertThat(given.get("personName").asString()).isEqualTo("Cán bộ mẫu Sở KH&CN");
        assertThat(given.get("givenBy").asString()).isEqualTo("Lãnh đạo mẫu Sở KH&CN");
        var signed = json(post(fixtures.officer, "/sign-off", 2));
        assertThat(signed.at("/signOff/delegated").asBoolean()).isTrue();

        var revocation = "/api/registration/delegations/" + given.get("id").asString() + "/revocation";
        problem(
                fixtures.officer.post(revocation, "{}", "revoked-by-officer", 1),
                HttpStatus.FORBIDDEN,
                "delegation-for-leader");
        problem(
                fixtures.headOfficer.post(revocation, "{}", "revoked-by-head", 99),
                HttpStatus.NOT_FOUND,
                "delegation-unknown");
        var revoked = json(fixtures.leader.post(revocation, "{}", "revoked-by-leader", 1));
        assertThat(revoked.get("revokedAt").isNull()).isFalse();
        problem(fixtures.leader.post(revocation, "{}", "revoked-again", 2), HttpStatus.CONFLICT, "delegation-revoked");
        fixtures.officer.put(path, CONTENT.replace("\"11\"", "\"10\""), 3);
        problem(post(fixtures.officer, "/sign-off", 4), HttpStatus.FORBIDDEN, "sign-off-for-leader");
        assertThat(json(fixtures.officer.get(units() + "/delegations"))
                        .get("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aDelegationIsTheLeadersAndGoesToTheUnitsOwnPeople() {
        var today = VietnamTime.today(Clock.systemUTC());
        var officer = personId("OFFICER");

        problem(delegate(fixtures.officer, officer, today, today), HttpStatus.FORBIDDEN, "delegation-for-leader");
        problem(
                delegate(fixtures.leader, officer, today, today.plusDays(366)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "delegation-too-long");
        problem(
                delegate(fixtures.leader, officer, today, today.minusDays(1)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "period-reversed");
        problem(
                delegate(fixtures.leader, UUID.randomUUID(), today, today),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "delegate-unknown");
        problem(delegate(fixtures.headOfficer, officer, today, today), HttpStatus.NOT_FOUND, "unit-unknown");
        problem(fixtures.headOfficer.get(units() + "/people"), HttpStatus.NOT_FOUND, "unit-unknown");
        problem(fixtures.administrator.get(units() + "/delegations"), HttpStatus.NOT_FOUND, "unit-unknown");
    }

    private UUID personId(String role) {
        var people = json(fixtures.leader.get(units() + "/people")).get("items");
        return people.valueStream()
                .filter(it -> it.get("roles").toString().contains(role))
                .map(it -> UUID.fromString(it.get("personId").asString()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult delegate(Http.Session who, UUID person, LocalDate from, LocalDate to) {
        var body = "{\"personId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"reason\": \"Đi công tác\"}";
        return who.post(units() + "/delegations", body.formatted(person, from, to));
    }

    private MvcTestResult post(Http.Session who, String step, long version) {
        return who.post(path + step, "{}", UUID.randomUUID().toString(), version);
    }

    private List<String> actions(Http.Session who) {
        return json(who.get(path))
                .get("actions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String units() {
        return "/api/registration/units/" + fixtures.unit;
    }

    private static List<String> texts(JsonNode page, String field) {
        return page.get("items")
                .valueStream()
                .map(it -> it.get(field).asString())
                .toList();
    }
}
