package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.grove.ProblemsTest.requireProblem;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.Http;

@GroveTest
class CommandsTest {

    private static final String TREES = "/api/grove/trees";

    private final Http http;
    private final Http.Session person;
    private String tree = "";

    CommandsTest(@Autowired Http http) {
        this.http = http;
        this.person = http.as(UUID.randomUUID(), "Cán bộ mẫu");
    }

    @BeforeEach
    void plant() {
        var answer = person.post(TREES, "{\"name\":\"Đa\"}");
        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"1\"");
        tree = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(tree).startsWith(TREES + "/");
    }

    @Test
    void answersWithTheVersionToSendBack() {
        assertThat(person.put(tree + "/height", "{\"by\":2}", 1)).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(person.get(tree)).hasStatusOk().hasHeader("ETag", "\"2\"");
    }

    @Test
    void asksForTheVersionSeen() {
        requireProblem(growing(null), 428, "if-match-required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"7\"", "W/\"1\"", "\"1\", \"2\"", "*", "1", "\"\"", "\"-1\"", "\"99999999999999999999\"", "rác"
            })
    void refusesEveryVersionButTheOneStored(String ifMatch) {
        requireProblem(growing(ifMatch), 412, "version-stale");
        assertThat(person.get(tree)).hasHeader("ETag", "\"1\"");
    }

    @Test
    void takesTheVersionWithBlanksAround() {
        assertThat(growing(" \"1\" ")).hasStatusOk();
    }

    @Test
    void asksForAKey() {
        requireProblem(planting(null), 400, "idempotency-key-required");
        requireProblem(planting("   "), 400, "idempotency-key-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "with a blank", "có-dấu-tiếng-việt"})
    void refusesKeysOfAnotherShape(String key) {
        requireProblem(planting(key), 400, "idempotency-key-invalid");
    }

    @Test
    void takesKeysOf8To128Characters() {
        assertThat(planting("k".repeat(5) + UUID.randomUUID().toString().substring(0, 3)))
                .hasStatus(HttpStatus.CREATED);
        assertThat(planting(UUID.randomUUID() + "k".repeat(92))).hasStatus(HttpStatus.CREATED);
        requireProblem(planting("k".repeat(129)), 400, "idempotency-key-invalid");
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        var key = UUID.randomUUID().toString();
        var first = body(person.post(TREES, "{\"name\":\"Sấu\"}", key));
        var id = String.valueOf(
                person.post(TREES, "{\"name\":\"Sấu\"}", key).getResponse().getHeader("Location"));
        var growth = UUID.randomUUID().toString();
        var grown = body(person.post(id + "/growth", "{\"by\":5}", growth, 1));
        person.put(id + "/height", "{\"by\":1}", 2);

        assertThat(body(person.post(TREES, "{\"name\":\"Sấu\"}", key))).isEqualTo(first);
        assertThat(body(person.post(id + "/growth", "{\"by\":5}", growth, 1))).isEqualTo(grown);
        assertThat(person.get(id)).hasHeader("ETag", "\"3\"");
    }

    @Test
    void refusesAKeyThatCameWithAnotherBodyOrToAnotherPlace() {
        var key = UUID.randomUUID().toString();
        person.post(tree + "/growth", "{\"by\":5}", key, 1);

        requireProblem(person.post(tree + "/growth", "{\"by\":6}", key, 2), 422, "idempotency-key-reused");
        requireProblem(person.post(TREES, "{\"name\":\"Sấu\"}", key), 422, "idempotency-key-reused");
    }

    @Test
    void keepsThePeoplesKeysApart() {
        var key = UUID.randomUUID().toString();
        var mine = person.post(TREES, "{\"name\":\"Sấu\"}", key).getResponse().getHeader("Location");
        var other = http.as(UUID.randomUUID(), "Người khác");

        var theirs = other.post(TREES, "{\"name\":\"Sấu\"}", key);

        assertThat(theirs).hasStatus(HttpStatus.CREATED);
        assertThat(theirs.getResponse().getHeader("Location")).isNotEqualTo(mine);
    }

    private MvcTestResult growing(@Nullable String ifMatch) {
        var request = person.request(HttpMethod.PUT, tree + "/height").content("{\"by\":1}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private MvcTestResult planting(@Nullable String key) {
        var request = person.request(HttpMethod.POST, TREES).content("{\"name\":\"Sấu\"}");
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
