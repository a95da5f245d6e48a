package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TokenIssuer;

/** Whose name is written down, and how surely somebody must have signed in to sign for a unit. */
@ServiceTest
class WhoActsTest {

    private static final String KEPT = "Nguyễn Văn Mẫu";

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
    void whatIsWrittenDownIsTheNameAdministratorsKeep() {
        var subject = UUID.randomUUID();
        fixtures.publishPerson(subject, 1, fixtures.unit, "OFFICER", KEPT);
        var pretender = session(subject, "Chủ tịch UBND tỉnh", Instant.now());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> pretender.get(path).getResponse().getStatus() == 200);

        var presented = json(pretender.post(path + "/presentation", "{}", "key-of-presenting", 2));

        assertThat(presented.at("/presented/by").asString()).isEqualTo(KEPT);
        assertThat(last().get("by").asString()).isEqualTo(KEPT);
        assertThat(last().get("nameNow").isNull()).isTrue();

        fixtures.publishPerson(subject, 2, fixtures.unit, "OFFICER", "Nguyễn Thị Mẫu");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !last().get("nameNow").isNull());
        assertThat(last().get("by").asString()).isEqualTo(KEPT);
        assertThat(last().get("nameNow").asString()).isEqualTo("Nguyễn Thị Mẫu");
    }

    @Test
    void whoSignsHasEnteredThePasswordLately() {
        var subject = UUID.randomUUID();
        fixtures.publishPerson(subject, 1, fixtures.unit, "LEADER", "Lãnh đạo mẫu khác");
        var anHourAgo = session(subject, "x", Instant.now().minus(Duration.ofHours(1)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> anHourAgo.get(path).getResponse().getStatus() == 200);

        var refused = anHourAgo.post(path + "/sign-off", "{}", "key-of-signing", 2);

        problem(refused, HttpStatus.UNAUTHORIZED, "fresh-sign-in-required");
        assertThat(refused)
                .hasHeader(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\","
                                + " error_description=\"fresh sign in required\", max_age=900");
        var now = session(subject, "x", Instant.now());
        assertThat(now.post(path + "/sign-off", "{}", "key-of-signing", 2)).hasStatusOk();
    }

    private JsonNode last() {
        var items = json(fixtures.officer.get(path + "/history")).get("items");
        return items.get(items.size() - 1);
    }

    private Http.Session session(UUID subject, String name, Instant signedIn) {
        return http.withToken(TokenIssuer.shared()
                .token(
                        subject,
                        name,
                        "registration-service",
                        it -> it.claim("preferred_username", "mau").claim("auth_time", signedIn.getEpochSecond())));
    }
}
