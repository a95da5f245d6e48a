package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import vn.thidua.platform.test.BadBodies;
import vn.thidua.platform.test.BadParameters;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TokenIssuer;

/** Each bad request has its own problem, and after each the registration is what it was. */
@ServiceTest
class BadInputTest {

    static final String SERVICE = "registration-service";

    @Autowired
    BadParameters badParameters;

    @Autowired
    Http http;

    @Autowired
    Endpoints endpoints;

    @Autowired
    BadBodies badBodies;

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

    @TestFactory
    Stream<DynamicTest> everyFieldOfEveryBodyIsGuarded() {
        assertThat(Bodies.GOOD.keySet()).containsExactlyInAnyOrderElementsOf(endpoints.withBody());
        return endpoints.withBody().stream().flatMap(it -> badBodies.against(it, Bodies.GOOD.get(it)));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsGuarded() {
        assertThat(endpoints.withFile()).isNotEmpty();
        return endpoints.withFile().stream().flatMap(badBodies::againstFile);
    }

    @Test
    void wrongNumbersAreNamedCellByCell() {
        var answer = fixtures.officer.put(
                path, CONTENT.replace("\"70\"", "\"bảy mươi\"").replace("15 %", "150 %"), 2);

        problem(answer, HttpStatus.UNPROCESSABLE_CONTENT, "registration-invalid");
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("quantity-not-a-number");
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/lines/LDTT/individual/quantity");
        assertThat(json(answer).at("/errors/1/code").asString()).isEqualTo("ratio-out-of-range");
        nothingWritten();
    }

    @Test
    void anUnknownTitleIsNamed() {
        var answer = fixtures.officer.put(path, CONTENT.replace("CSTDCS", "CSTDVT"), 2);

        problem(answer, HttpStatus.UNPROCESSABLE_CONTENT, "registration-invalid");
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("title-unknown");
        nothingWritten();
    }

    @Test
    void anUnknownCampaignIsNamed() {
        var campaigns = "[{\"name\": \"Khác\", \"campaignId\": \"" + UUID.randomUUID() + "\"}]";
        var answer = fixtures.officer.put(path, CONTENT.replace("\"campaigns\": []", "\"campaigns\": " + campaigns), 2);

        problem(answer, HttpStatus.UNPROCESSABLE_CONTENT, "registration-invalid");
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("campaign-unknown");
        nothingWritten();
    }

    @Test
    void aBodyOfTenMegabytesIsTooLarge() {
        var huge = CONTENT.replace("\"preamble\": \"\"", "\"preamble\": \"" + "x".repeat(10 << 20) + "\"");

        problem(fixtures.officer.put(path, huge, 2), HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
        nothingWritten();
    }

    @Test
    void aBrokenBodyIsNotReadable() {
        problem(fixtures.officer.put(path, "{\"heading\": ", 2), HttpStatus.BAD_REQUEST, "body-not-readable");
        problem(
                fixtures.officer.put(path, CONTENT.replace("\"staffCount\": null", "\"staffCount\": \"nhiều\""), 2),
                HttpStatus.BAD_REQUEST,
                "body-not-readable");
        nothingWritten();
    }

    @Test
    void decomposedTextIsStoredComposed() {
        var composed = "Phấn đấu hoàn thành xuất sắc";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        var answer = fixtures.officer.put(
                path, CONTENT.replace("\"professionalWork\": \"\"", "\"professionalWork\": \"" + decomposed + "\""), 2);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(json(answer).get("professionalWork").asString()).isEqualTo(composed);
    }

    @Test
    void markupInTextIsRefused() {
        var answer = fixtures.officer.put(
                path, CONTENT.replace("\"preamble\": \"\"", "\"preamble\": \"<img src=x onerror=alert(1)>\""), 2);

        problem(answer, HttpStatus.UNPROCESSABLE_CONTENT, "text-with-markup");
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/preamble");
        nothingWritten();
    }

    @Test
    void aTextBeyondItsLimitIsRefused() {
        var answer = fixtures.officer.put(
                path, CONTENT.replace("\"preamble\": \"\"", "\"preamble\": \"" + "x".repeat(5001) + "\""), 2);

        problem(answer, HttpStatus.UNPROCESSABLE_CONTENT, "field-invalid");
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/preamble");
        nothingWritten();
    }

    @Test
    void aStaleVersionIsRefused() {
        problem(fixtures.officer.put(path, CONTENT, 1), HttpStatus.PRECONDITION_FAILED, "version-stale");
        problem(
                fixtures.officer.post(path + "/submission", "{}", "key-of-stale", 1),
                HttpStatus.PRECONDITION_FAILED,
                "version-stale");
        nothingWritten();
    }

    @Test
    void aVersionMustBeNamed() {
        var answer =
                fixtures.officer.request(HttpMethod.PUT, path).content(CONTENT).exchange();

        problem(answer, HttpStatus.PRECONDITION_REQUIRED, "if-match-required");
        nothingWritten();
    }

    @Test
    void aDecisionNeedsItsKey() {
        var answer = fixtures.officer
                .request(HttpMethod.POST, path + "/submission")
                .header("If-Match", "\"2\"")
                .content("{}")
                .exchange();

        problem(answer, HttpStatus.BAD_REQUEST, "idempotency-key-required");
        nothingWritten();
    }

    @Test
    void aKeyComesWithOneBody() {
        fixtures.signOff(registration, 2);
        fixtures.officer.post(path + "/submission", "{}", "key-of-submission", 3);
        assertThat(fixtures.headOfficer.post(path + "/return", "{\"reason\": \"Xem lại\"}", "key-of-return", 4))
                .hasStatusOk();

        problem(
                fixtures.headOfficer.post(path + "/return", "{\"reason\": \"Lý do khác\"}", "key-of-return", 4),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused");
    }

    @Test
    void anEmptyRegistrationIsNotSubmitted() {
        var blank = CONTENT.replaceAll("(?s)\"lines\": \\[.*]", "\"lines\": []");
        assertThat(fixtures.officer.put(path, blank, 2)).hasStatusOk();

        problem(
                fixtures.officer.post(path + "/submission", "{}", "key-of-empty", 3),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "registration-empty");
    }

    @Test
    void aForeignOrExpiredTokenIsRefused() {
        var issuer = TokenIssuer.shared();
        var person = UUID.randomUUID();
        var expired = issuer.token(
                person,
                "x",
                SERVICE,
                it -> it.issueTime(Date.from(Instant.now().minusSeconds(600)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(300))));
        var foreign = issuer.token(person, "x", SERVICE, it -> it.issuer("http://elsewhere/realm"));
        var otherAudience = issuer.token(person, "x", "campaign-service");

        problem(http.anonymous().get(path), HttpStatus.UNAUTHORIZED, "not-signed-in");
        problem(http.withToken(expired).get(path), HttpStatus.UNAUTHORIZED, "token-expired");
        problem(http.withToken(foreign).get(path), HttpStatus.UNAUTHORIZED, "token-invalid");
        problem(http.withToken(otherAudience).get(path), HttpStatus.UNAUTHORIZED, "token-invalid");
        problem(http.withToken("not.a.token").get(path), HttpStatus.UNAUTHORIZED, "token-invalid");
    }

    @Test
    void whatIsNoIdIsNotFoundOut() {
        var answer = fixtures.officer.get("/api/registration/registrations/DROP");

        problem(answer, HttpStatus.BAD_REQUEST, "parameter-invalid");
        assertThat(answer).bodyText().doesNotContain("Exception").doesNotContain("java");
    }

    private void nothingWritten() {
        var now = json(fixtures.officer.get(path));
        assertThat(now.get("version").asInt()).isEqualTo(2);
        assertThat(now.get("heading").asString()).isEqualTo("BẢN ĐĂNG KÝ THI ĐUA NĂM 2021");
    }

    @TestFactory
    Stream<DynamicTest> noParameterIsAnsweredWith500() {
        return badParameters.areRefusedWithACode();
    }
}
