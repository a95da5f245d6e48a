package vn.thidua.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.Addresses;
import vn.thidua.launcher.demo.DemoSignIn;

/** The services' API as one demo person, with every answer as it came. */
public record Api(Addresses addresses, DemoSignIn signIn, String username) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Status and body of an answer. */
    public record Answer(int status, JsonNode body) {

        public Answer ok() {
            if (status >= 300) {
                throw new AssertionError("answered " + status + " " + body);
            }
            return this;
        }

        public long version() {
            return body.get("version").asLong();
        }
    }

    public JsonNode get(String path) {
        try {
            return send(request(path).GET()).ok().body();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    public Answer put(String path, long version, String body) throws IOException {
        return send(request(path).header("If-Match", "\"" + version + "\"").PUT(BodyPublishers.ofString(body)));
    }

    public Answer post(String path, long version, UUID key, String body) throws IOException {
        return send(request(path)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body)));
    }

    /** For what does not exist yet. */
    public Answer create(String path, String body) {
        try {
            return send(request(path)
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(BodyPublishers.ofString(body)))
                    .ok();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    /** Sends a file as it is. */
    public Answer upload(String path, byte[] file) throws IOException {
        return send(request(path)
                .setHeader("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** On the version that is there now. */
    public Answer decide(String path, String decision, String body) {
        try {
            var version = get(path).get("version").asLong();
            return post(path + decision, version, UUID.randomUUID(), body).ok();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var service = path.split("/", -1)[2] + "-service";
        return HttpRequest.newBuilder(URI.create(addresses.service(service) + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + signIn.token(username))
                .header("Content-Type", "application/json");
    }

    private static Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            var body = answer.body().isBlank() ? "{}" : answer.body();
            return new Answer(answer.statusCode(), JsonMapper.shared().readTree(body));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
