package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.LocalPlatform;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.http.HtmlForm;

/** Keycloak's administrator at work on the realm. */
record Admin(LocalPlatform platform) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    record Answer(int status, JsonNode body) {}

    /** The realm's own resource at {@code path}, such as {@code /clients}; the realm itself when empty. */
    JsonNode get(String path) {
        var answer = send("GET", path, null);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer);
        }
        return answer.body();
    }

    Answer put(String path, JsonNode body) {
        return send("PUT", path, body);
    }

    Answer post(String path, JsonNode body) {
        return send("POST", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** The realm with some fields set differently, until {@code AutoCloseable} puts it back. */
    AutoCloseable with(Map<String, Integer> settings) {
        var before = get("");
        var wanted = (ObjectNode) before.deepCopy();
        settings.forEach(wanted::put);
        set(wanted);
        return () -> set(before);
    }

    private void set(JsonNode realm) {
        var answer = put("", realm);
        if (answer.status() != 204) {
            throw new AssertionError("the realm was not changed: " + answer);
        }
    }

    /** How the sign-ins of a person failed, by Keycloak's names, oldest first. */
    List<JsonNode> failures(String username) {
        return get("/events?type=LOGIN_ERROR&max=1000&user=" + DemoPeople.subject(username))
                .valueStream()
                .toList()
                .reversed();
    }

    long failures(String username, String error) {
        return failures(username).stream()
                .filter(event -> event.path("error").asString().equals(error))
                .count();
    }

    private Answer send(String method, String path, JsonNode body) {
        var uri = platform.addresses().keycloak().resolve("/admin/realms/thidua" + path);
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return send(request);
    }

    /** The master realm is not the one people sign in to. */
    private String token() {
        URI endpoint = platform.addresses().keycloak().resolve("/realms/master/protocol/openid-connect/token");
        var form = Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", platform.secrets().keycloakAdmin());
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(HtmlForm.encode(form)))
                .build();
        return send(request).body().path("access_token").asString();
    }

    private static Answer send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body().isBlank() ? "{}" : answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
