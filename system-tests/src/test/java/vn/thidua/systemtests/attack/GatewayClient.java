package vn.thidua.systemtests.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.http.Browser;
import vn.thidua.launcher.http.HtmlForm;

/** Somebody signed in at the gateway, who sends what they like. */
record GatewayClient(URI gateway, Browser browser) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final int READ_TIMEOUT_MILLIS = 30_000;

    static GatewayClient signedIn(URI gateway, String username) throws IOException, InterruptedException {
        var guest = new GatewayClient(gateway, new Browser());
        if (!guest.signsIn(username, DemoPeople.PASSWORD)) {
            throw new AssertionError(username + " could not sign in");
        }
        return guest;
    }

    /** Whether the password was taken; the sign-in is gone through to its end then. */
    boolean signsIn(String username, String password) throws IOException, InterruptedException {
        var answer = following(browser.get(gateway.resolve("/oauth2/authorization/keycloak")));
        var form = HtmlForm.with("password", answer.body());
        if (form.isPresent()) {
            answer = browser.post(form.get().action(), form.get().filled("username", username, "password", password));
            answer = following(answer);
        }
        return answer.uri().getAuthority().equals(gateway.getAuthority()) && csrfToken();
    }

    private HttpResponse<String> following(HttpResponse<String> answer) throws IOException, InterruptedException {
        var at = answer;
        while (at.statusCode() == 302) {
            var to = at.uri().resolve(at.headers().firstValue("Location").orElseThrow());
            at = browser.get(to);
        }
        return at;
    }

    private boolean csrfToken() throws IOException, InterruptedException {
        return browser.get(gateway.resolve("/session")).body().contains("\"signedIn\":true");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(30));
        headers().forEach(request::header);
        return request;
    }

    private Map<String, String> headers() {
        var cookies = browser.cookies();
        return Map.of(
                "Cookie",
                cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")),
                "X-XSRF-TOKEN",
                cookies.getOrDefault("XSRF-TOKEN", ""));
    }

    /** A connection on which the beginning of a request was sent, exactly as it is written. */
    Socket begins(String method, String target, String more) throws IOException {
        var socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(READ_TIMEOUT_MILLIS);
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + gateway.getAuthority() + "\r\n");
        headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        socket.getOutputStream().write((head + more).getBytes(UTF_8));
        return socket;
    }

    /** The status of a request whose target is sent as it is written. */
    int statusOf(String method, String target) throws IOException {
        try (var socket = begins(method, target, "Connection: close\r\nContent-Length: 0\r\n\r\n")) {
            var line = new String(socket.getInputStream().readNBytes("HTTP/1.1 000".length()), UTF_8);
            return line.isEmpty() ? 0 : Integer.parseInt(line.substring(line.length() - 3));
        }
    }
}
