package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import vn.thidua.launcher.http.Browser;
import vn.thidua.launcher.http.HtmlForm;
import vn.thidua.launcher.http.OpenIdClient;
import vn.thidua.launcher.http.Pkce;

/** One authorization request, from the client's redirect to the code, page by page. */
record Visit(OpenIdClient client, Browser browser, Pkce pkce, String state, HttpResponse<String> answer) {

    static Visit begin(OpenIdClient client, Browser browser, Map<String, String> more) {
        var pkce = Pkce.fresh();
        var state = UUID.randomUUID().toString();
        return new Visit(client, browser, pkce, state, load(browser, client.authorization(pkce, state, more)));
    }

    /** Fills in name and password; where the page knows the person, the password alone. */
    Visit enter(String username, String password) {
        return answer("password", "username", username, "password", password);
    }

    Visit enterCode(String code) {
        return answer("otp", "otp", code);
    }

    /** The form with {@code field}, filled in; redirects within Keycloak are followed. */
    Visit answer(String field, String... namesAndValues) {
        var form = HtmlForm.with(field, page())
                .orElseThrow(() -> new AssertionError("no %s on %s".formatted(field, this)));
        try {
            var next = browser.post(form.action(), form.filled(namesAndValues));
            return new Visit(client, browser, pkce, state, followed(browser, next));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    boolean hasCode() {
        return client.code(answer, state).isPresent();
    }

    boolean asksFor(String field) {
        return HtmlForm.with(field, page()).isPresent();
    }

    String page() {
        return answer.body();
    }

    OpenIdClient.Tokens tokens() {
        var code = client.code(answer, state).orElseThrow(() -> new AssertionError("no code but " + this));
        try {
            return client.exchange(code, pkce);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What a person would read on the page. */
    @Override
    public String toString() {
        var text = page().replaceAll("(?s).*<body|<script.*?</script>|<svg.*?</svg>|<[^>]*>", " ");
        return answer.statusCode() + ": " + text.replaceAll("\\s+", " ");
    }

    private static HttpResponse<String> load(Browser browser, URI uri) {
        try {
            return followed(browser, browser.get(uri));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> followed(Browser browser, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        var location = answer.headers().firstValue("Location").orElse("");
        return location.contains("/login-actions/") ? followed(browser, browser.get(URI.create(location))) : answer;
    }
}
