package vn.thidua.launcher.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A confidential client of an identity provider that uses the authorization code flow with PKCE. */
public record OpenIdClient(URI issuer, String id, String secret, String redirect) {

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** Where a browser is sent to sign in; {@code more} are further parameters, such as {@code prompt}. */
    public URI authorization(Pkce pkce, String state, Map<String, String> more) {
        var parameters = new LinkedHashMap<>(Map.of(
                "client_id",
                id,
                "response_type",
                "code",
                "scope",
                "openid profile email",
                "redirect_uri",
                redirect,
                "state",
                state,
                "code_challenge_method",
                "S256",
                "code_challenge",
                pkce.challenge()));
        parameters.putAll(more);
        return URI.create("%s/protocol/openid-connect/auth?%s".formatted(issuer, HtmlForm.encode(parameters)));
    }

    /** The code, when this answer sends the browser back to the client with one for the same {@code state}. */
    public Optional<String> code(HttpResponse<?> answer, String state) {
        return answer.headers()
                .firstValue("Location")
                .filter(location -> location.startsWith(redirect + "?"))
                .filter(location -> location.contains("state=" + state))
                .map(CODE::matcher)
                .filter(code -> code.find())
                .map(code -> code.group(1));
    }

    /** What the token endpoint answers to a code. */
    public Tokens exchange(String code, Pkce pkce) throws IOException, InterruptedException {
        return tokens(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "code_verifier",
                pkce.verifier(),
                "redirect_uri",
                redirect));
    }

    /** What the token endpoint answers to any grant. */
    public Tokens tokens(Map<String, String> grant) throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
        var answer = new Browser(Map.of("Authorization", "Basic " + credentials))
                .post(URI.create(issuer + "/protocol/openid-connect/token"), HtmlForm.encode(grant));
        return new Tokens(answer.statusCode(), JsonMapper.shared().readTree(answer.body()));
    }

    @Override
    public String toString() {
        return "OpenIdClient[%s at %s]".formatted(id, issuer);
    }

    /** Status and body of the token endpoint's answer, which is not for printing. */
    public record Tokens(int status, JsonNode body) {

        public boolean given() {
            return status == 200;
        }

        /** What is refused, by its OAuth name. */
        public String error() {
            return body.path("error").asString("");
        }

        public String access() {
            return body.path("access_token").asString();
        }

        public String refresh() {
            return body.path("refresh_token").asString();
        }

        public long seconds() {
            return body.path("expires_in").asLong();
        }

        /** What the access token says. */
        public JsonNode claims() {
            return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(access().split("\\.", -1)[1]));
        }

        @Override
        public String toString() {
            return "Tokens[%d %s]".formatted(status, error());
        }
    }
}
