package vn.thidua.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services' public API as one demo person or another. */
final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(150);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Function<String, URI> addresses;
    private final DemoSignIn signIn;

    Api(Function<String, URI> addresses, DemoSignIn signIn) {
        this.addresses = addresses;
        this.signIn = signIn;
    }

    JsonNode get(String person, String path) {
        return send(person, path, request -> request.GET());
    }

    /** All items of a list, page after page. */
    List<JsonNode> list(String person, String path) {
        var items = new ArrayList<JsonNode>();
        String query = path.contains("?") ? "&limit=200" : "?limit=200";
        JsonNode page = get(person, path + query);
        page.path("items").forEach(items::add);
        while (page.path("next").isString()) {
            page = get(person, path + query + "&after=" + page.path("next").asString());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    /** A decision under a key of its own: sent twice, it is taken once. */
    JsonNode post(String person, String path, String name, JsonNode body) {
        return send(
                person,
                path,
                request -> request.header("Idempotency-Key", key(name)).POST(BodyPublishers.ofString(body.toString())));
    }

    /** A decision about the object as it stands at {@code version}. */
    JsonNode post(String person, String path, String name, long version, JsonNode body) {
        return send(
                person,
                path,
                request -> request.header("Idempotency-Key", key(name))
                        .header("If-Match", "\"%d\"".formatted(version))
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    JsonNode put(String person, String path, long version, JsonNode body) {
        return send(
                person,
                path,
                request -> request.header("If-Match", "\"%d\"".formatted(version))
                        .PUT(BodyPublishers.ofString(body.toString())));
    }

    /** Tries again while a service may not have received yet what another has published. */
    static <T> T retrying(Supplier<T> attempt) {
        Instant latest = Instant.now().plus(TIMEOUT);
        while (true) {
            try {
                return attempt.get();
            } catch (ApiRefused refused) {
                if (!refused.mayPass() || Instant.now().isAfter(latest)) {
                    throw refused;
                }
                pause();
            }
        }
    }

    private JsonNode send(String person, String path, Function<HttpRequest.Builder, HttpRequest.Builder> how) {
        String service = path.split("/", -1)[2] + "-service";
        var request = how.apply(HttpRequest.newBuilder(URI.create(addresses.apply(service) + path)))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + signIn.token(person))
                .header("Content-Type", "application/json")
                .build();
        String what = "%s %s as %s".formatted(request.method(), path, person);
        try {
            var response = http.send(request, BodyHandlers.ofString());
            String body = response.body();
            JsonNode answer = JsonMapper.shared().readTree(body.isBlank() ? "{}" : body);
            if (response.statusCode() >= 300) {
                throw new ApiRefused(response.statusCode(), answer.path("code").asString("") + problems(answer), what);
            }
            return answer;
        } catch (IOException e) {
            throw new ApiRefused(503, "unreachable", what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiRefused(503, "interrupted", what);
        }
    }

    private static String problems(JsonNode answer) {
        return answer.has("errors") ? " " + answer.get("errors") : "";
    }

    private static String key(String name) {
        return UUID.nameUUIDFromBytes(("thidua-demo:" + name).getBytes(UTF_8)).toString();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiRefused(503, "interrupted", "waiting");
        }
    }
}
