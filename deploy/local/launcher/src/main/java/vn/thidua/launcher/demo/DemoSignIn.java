package vn.thidua.launcher.demo;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.launcher.http.Browser;
import vn.thidua.launcher.http.HtmlForm;
import vn.thidua.launcher.http.OpenIdClient;
import vn.thidua.launcher.http.Pkce;

/**
 * Access tokens of demo people, for programs; a person signs in at the gateway instead.
 *
 * <p>Everybody signs in on the page, with a browser of their own. Once the token runs out, the browser is asked for again:
 * while it is still signed in, it needs no password.
 */
public final class DemoSignIn {

    private static final Duration SAFETY = Duration.ofSeconds(60);

    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final OpenIdClient client;
    private final Clock clock = Clock.systemUTC();

    public DemoSignIn(OpenIdClient client) {
        this.client = client;
    }

    /** A token of {@code username} that is good for a minute at least. */
    public String token(String username) {
        return tokens.compute(
                        username,
                        (name, kept) -> kept != null && kept.validUntil().isAfter(clock.instant())
                                ? kept
                                : ask(name, DemoPeople.PASSWORD))
                .value();
    }

    /** Signs in with any password; refused ones throw {@link ApiRefused}. */
    Token ask(String username, String password) {
        var browser = browsers.computeIfAbsent(username, _ -> new Browser());
        var pkce = Pkce.fresh();
        var state = UUID.randomUUID().toString();
        try {
            var answer = browser.get(client.authorization(pkce, state, Map.of()));
            if (client.code(answer, state).isEmpty()) {
                answer = entered(browser, answer, username, password);
            }
            var code = client.code(answer, state).orElseThrow(() -> refused(401, "invalid_credentials", username));
            var tokens = client.exchange(code, pkce);
            if (!tokens.given()) {
                throw refused(tokens.status(), tokens.error(), username);
            }
            Instant expires = clock.instant().plusSeconds(tokens.seconds()).minus(SAFETY);
            return new Token(tokens.access(), expires);
        } catch (IOException e) {
            throw refused(503, "unreachable", username);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(503, "interrupted", username);
        }
    }

    private static HttpResponse<String> entered(
            Browser browser, HttpResponse<String> page, String username, String password)
            throws IOException, InterruptedException {
        var form = HtmlForm.with("password", page.body())
                .orElseThrow(() -> refused(page.statusCode(), "no_sign_in_page", username));
        return browser.post(form.action(), form.filled("username", username, "password", password));
    }

    private static ApiRefused refused(int status, String code, String username) {
        return new ApiRefused(status, code, "sign-in of " + username);
    }

    record Token(String value, Instant validUntil) {

        @Override
        public String toString() {
            return "Token[…]";
        }
    }
}
