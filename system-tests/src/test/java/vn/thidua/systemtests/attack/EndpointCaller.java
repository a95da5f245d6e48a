package vn.thidua.systemtests.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends the services, past the gateway, what anybody inside the network could. */
record EndpointCaller(AttackData scene) {

    static final long NEVER = 999_999_999;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final int PEEK = 12;

    /** Status and the beginning of the body, which may go on for ever. */
    record Answer(int status, String begins) {}

    /** Asks an endpoint as somebody, on a version of what it is about. */
    Answer ask(AccessTable.Row row, Kind kind, long version) throws IOException, InterruptedException {
        var request = request(row, kind, version).build();
        var answer = HTTP.send(request, BodyHandlers.ofInputStream());
        return new Answer(answer.statusCode(), begin(answer));
    }

    private static String begin(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            var streams = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            return streams ? "" : new String(body.readNBytes(PEEK), StandardCharsets.UTF_8);
        }
    }

    HttpRequest.Builder request(AccessTable.Row row, Kind kind, long version) {
        return to(path(row), kind, scene.unitOf(row.state()))
                .header("Content-Type", type(row))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(row.method(), BodyPublishers.ofString(body(row)));
    }

    /** With the query it needs. */
    String path(AccessTable.Row row) {
        var query = scene.filled(Examples.query(row.endpoint()), row.endpoint(), row.state());
        return scene.filled(row.path(), row.endpoint(), row.state()) + (query.isEmpty() ? "" : "?" + query);
    }

    String body(AccessTable.Row row) {
        return Examples.takesFile(row.endpoint())
                ? "Họ và tên\nNgười Mẫu\n"
                : scene.filled(Examples.body(row.endpoint()), row.endpoint(), row.state());
    }

    String type(AccessTable.Row row) {
        return Examples.takesFile(row.endpoint()) ? "application/octet-stream" : "application/json";
    }

    HttpRequest.Builder to(String path, Kind kind, String unit) {
        var service = path.split("/", -1)[2] + "-service";
        var request = HttpRequest.newBuilder(
                        URI.create(scene.cast().running().platform().addresses().service(service) + path))
                .timeout(Duration.ofSeconds(30));
        var username = kind.username(unit);
        return username == null
                ? request
                : request.header(
                        "Authorization",
                        "Bearer " + scene.cast().running().signIn().token(username));
    }

    /** The version of what the row is about, as anyone who may see it sees it; none of what has no version. */
    long versionOf(AccessTable.Row row) throws IOException, InterruptedException {
        var resource = scene.filled(row.path(), row.endpoint(), row.state()).split("/");
        var path =
                resource.length < 5 ? null : String.join("/", List.of(resource).subList(0, 5));
        for (var kind : List.of(Kind.OFFICER, Kind.HEAD_OFFICER, Kind.ADMINISTRATOR)) {
            var version = path == null ? null : versionAt(path, kind, row);
            if (version != null) {
                return version;
            }
        }
        return 1;
    }

    private @Nullable Long versionAt(String path, Kind kind, AccessTable.Row row)
            throws IOException, InterruptedException {
        var answer = HTTP.send(to(path, kind, scene.unitOf(row.state())).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            return null;
        }
        var version = JsonMapper.shared().readTree(answer.body()).get("version");
        return version == null ? null : version.asLong();
    }
}
