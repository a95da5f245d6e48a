package vn.thidua.systemtests.attack;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.systemtests.Api;
import vn.thidua.systemtests.WholePlatform.Running;

/** The demo people in their duties, and how they go about what takes a while. */
record AttackActors(Running running) {

    static final String HEAD = "VPUBND";

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    Api officer(String unit) {
        return as(Kind.OFFICER, unit);
    }

    Api head() {
        return officer(HEAD);
    }

    Api administrator() {
        return as(Kind.ADMINISTRATOR, HEAD);
    }

    Api as(Kind kind, String unit) {
        return running.as(Objects.requireNonNull(kind.username(unit)));
    }

    String unitId(String code) {
        return Objects.requireNonNull(running.demo().units().get(code)).toString();
    }

    static void put(Api person, String path, long version, String body) {
        try {
            person.put(path, version, body).ok();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String id(JsonNode thing) {
        return thing.get("id").asString();
    }

    static JsonNode find(Api api, String path, String field, String value) {
        return api.get(path)
                .get("items")
                .valueStream()
                .filter(it -> it.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A service may not have received yet what another published, or has nothing to show of it: none is asked for
     * again.
     */
    static <T> T retrying(Callable<@Nullable T> attempt) {
        return await().atMost(TIMEOUT)
                .ignoreExceptionsMatching(AssertionError.class::isInstance)
                .until(attempt, Objects::nonNull);
    }
}
