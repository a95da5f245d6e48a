package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;

/** Enters what a test of the whole service starts from, as an administrator would. */
@TestComponent
final class CampaignFixtures {

    static final String API = "/api/campaign";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Http http;

    CampaignFixtures(Http http) {
        this.http = http;
    }

    /** A code no other unit or bloc of the tests has. */
    static String code() {
        return "T" + COUNT.incrementAndGet();
    }

    static JsonNode made(MvcTestResult result) {
        assertThat(result).hasStatus(201);
        return json(result);
    }

    UUID unit() {
        var code = code();
        return id(made(http.asAdministrator()
                .post(API + "/units", """
                        {"code":"%s","name":"Sở mẫu %s","shortName":"%s","organisation":"%s"}
                        """.formatted(code, code, code, code.toLowerCase(Locale.ROOT)))));
    }

    /** A bloc with the first unit as its head from 2022 on, the others as members. */
    UUID bloc(UUID head, UUID... members) {
        var list = new StringBuilder("{\"unitId\":\"%s\",\"role\":\"HEAD\",\"from\":\"2022-01-01\"}".formatted(head));
        for (var member : members) {
            list.append(
                    ",{\"unitId\":\"%s\",\"role\":\"MEMBER\",\"from\":\"2022-01-01\",\"to\":null}".formatted(member));
        }
        var code = code();
        return id(made(http.asAdministrator().post(API + "/blocs", """
                        {"code":"%s","name":"Khối mẫu %s","kind":"KHOI","members":[%s]}
                        """.formatted(code, code, list))));
    }

    /** Somebody without any duty, known to the service. */
    UUID person() {
        var subject = UUID.randomUUID();
        made(http.asAdministrator().post(API + "/people", """
                        {"subject":"%s","username":"canbo.mau","name":"Cán bộ mẫu"}
                        """.formatted(subject)));
        return subject;
    }

    UUID holding(String role, UUID unit) {
        var subject = person();
        assign(subject, 1, """
                {"duties":[{"unitId":"%s","role":"%s","from":"2022-01-01","to":null}]}
                """.formatted(unit, role));
        return subject;
    }

    void assign(UUID subject, long version, String duties) {
        assertThat(http.asAdministrator().put(API + "/people/" + subject + "/duties", duties, version))
                .hasStatusOk();
    }

    Http.Session as(UUID subject) {
        return http.as(subject, "Cán bộ mẫu");
    }

    static UUID id(JsonNode made) {
        return UUID.fromString(made.get("id").asString());
    }
}
