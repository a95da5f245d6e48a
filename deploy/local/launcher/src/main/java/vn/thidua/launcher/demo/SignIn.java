package vn.thidua.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of demo people, for programs; a person signs in at the gateway instead. */
public final class SignIn {

    private static final Duration SAFETY = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final URI endpoint;
    private final String secret;
    private final Clock clock = Clock.systemUTC();

    public SignIn(URI issuer, String secret) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.secret = secret;
    }

    /** A token of {@code username} that is good for a minute at least. */
    public String token(String username) {
        return tokens.compute(
                        username,
                        (name, kept) -> kept != null && kept.goodUntil().isAfter(clock.instant())
                                ? kept
                                : ask(name, DemoPeople.PASSWORD))
                .value();
    }

    /** Signs in with any password; refused ones throw {@link ApiRefused}. */
    Token ask(String username, String password) {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "scope",
                        "openid profile email organization",
                        "username",
                        username,
                        "password",
                        password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        String credentials = Base64.getEncoder().encodeToString(("demo-loader:" + secret).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            var answer = JsonMapper.shared().readTree(response.body());
            if (response.statusCode() != 200) {
                throw new ApiRefused(response.statusCode(), answer.path("error").asString(), "sign-in of " + username);
            }
            Instant expires = clock.instant()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(SAFETY);
            return new Token(answer.path("access_token").asString(), expires);
        } catch (IOException e) {
            throw new ApiRefused(503, "unreachable", endpoint + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiRefused(503, "interrupted", endpoint.toString());
        }
    }

    record Token(String value, Instant goodUntil) {

        @Override
        public String toString() {
            return "Token[…]";
        }
    }
}
