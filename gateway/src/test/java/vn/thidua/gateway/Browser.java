package vn.thidua.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.gateway.FakeKeycloak.Person;

/** As much of a browser as a sign-in needs: cookies, redirects, and the headers browsers add by themselves. */
public final class Browser {

    /** How the realm learns who sits before the browser. */
    static final String PERSON = "X-Person";

    static final String USERNAME = "X-Username";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> cookies = Collections.synchronizedMap(new TreeMap<>());
    private final String origin;

    private Person person = FakeKeycloak.OFFICER;

    Browser(String origin) {
        this.origin = origin;
    }

    /** Another person sits down before it. */
    public Browser as(Person person) {
        this.person = person;
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), BodyHandlers.ofString(), headers);
    }

    /** A change, sent as the application's own script would. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return change("POST", path, BodyPublishers.ofString(body), headers);
    }

    public HttpResponse<String> change(String method, String path, BodyPublisher body, String... headers) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Content-Type", "application/json");
        all.put("Origin", origin);
        all.put("Sec-Fetch-Site", "same-origin");
        all.put("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        all.values().removeIf(String::isEmpty);
        var flat = all.entrySet().stream()
                .flatMap(it -> java.util.stream.Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new);
        return send(method, path, body, BodyHandlers.ofString(), flat);
    }

    public <T> HttpResponse<T> send(
            String method, String path, BodyPublisher body, BodyHandler<T> handler, String... headers) {
        var uri = URI.create(origin).resolve(path);
        var request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).method(method, body);
        if (!uri.toString().startsWith(origin)) {
            request.header(PERSON, person.subject()).header(USERNAME, person.username());
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        try {
            var response = http.send(request.build(), handler);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String cookieHeader() {
        synchronized (cookies) {
            return cookies.entrySet().stream()
                    .map(it -> it.getKey() + "=" + it.getValue())
                    .collect(Collectors.joining("; "));
        }
    }

    /** Signs in and asks for the session, as the start page does. */
    public Browser signIn() {
        follow("/oauth2/authorization/keycloak");
        get("/session");
        return this;
    }

    /** Follows redirects through Keycloak until the gateway shows a page, and returns its address. */
    public String follow(String path) {
        var response = get(path);
        var location = path;
        while (response.statusCode() == 302) {
            location = response.headers().firstValue("Location").orElseThrow();
            if (response.request().uri().getPath().startsWith("/login/oauth2/code/")) {
                return location;
            }
            response = get(location);
        }
        throw new AssertionError("no way back from " + location + ": " + response.statusCode() + response.body());
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
