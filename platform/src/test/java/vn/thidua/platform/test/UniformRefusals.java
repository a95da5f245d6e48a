package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** What is not there and what is another's are answered with the very same words. */
public record UniformRefusals(Endpoints endpoints, Map<String, String> bodies) {

    /** One test for each endpoint about one thing of the collection: it says to that person of the foreign id what it says of none. */
    public Stream<DynamicTest> tellNothing(Http.Session who, String collection, UUID foreign) {
        var about = endpoints.all().stream()
                .filter(it -> it.contains(" /" + collection + "/{id}"))
                .toList();
        assertThat(about).isNotEmpty();
        return about.stream()
                .map(it -> DynamicTest.dynamicTest(it, () -> {
                    var unknown = said(ask(who, it, UUID.randomUUID()));
                    assertThat(unknown.status()).isBetween(400, 499);
                    assertThat(said(ask(who, it, foreign))).isEqualTo(unknown);
                }));
    }

    private MvcTestResult ask(Http.Session who, String endpoint, UUID id) {
        var words = endpoint.split(" ", 2);
        return who.request(HttpMethod.valueOf(words[0]), endpoints.api() + words[1].replace("{id}", id.toString()))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(bodies.getOrDefault(endpoint, ""))
                .exchange();
    }

    /** An answer, with every id in its words put out of sight. */
    private record Said(int status, String code, String detail) {}

    private static Said said(MvcTestResult answer) {
        var problem = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
        return new Said(
                answer.getResponse().getStatus(),
                problem.path("code").asString(""),
                problem.path("detail").asString("").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"));
    }
}
