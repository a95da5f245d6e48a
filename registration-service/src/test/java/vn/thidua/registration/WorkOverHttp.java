package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.test.Responses.json;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;

/** Work as a screen goes along with it: asked for again and again until it is over. */
record WorkOverHttp(Http.Session session) {

    /** What came of it. */
    JsonNode result(MvcTestResult begun) {
        var over = over(begun);
        assertThat(over.get("state").asString()).as("%s", over).isEqualTo("DONE");
        var answer = session.get(over.get("result").asString());
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    /** Why nothing came of it. */
    JsonNode ended(MvcTestResult begun, String code) {
        var over = over(begun);
        assertThat(over.get("state").asString()).as("%s", over).isEqualTo("ENDED");
        assertThat(over.get("code").asString()).isEqualTo(code);
        return over;
    }

    JsonNode over(MvcTestResult begun) {
        assertThat(begun).hasStatus(HttpStatus.ACCEPTED);
        var path = begun.getResponse().getHeader("Location");
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> json(session.get(path)),
                        it -> !it.get("state").asString().equals("WAITING")
                                && !it.get("state").asString().equals("RUNNING"));
    }
}
