package vn.thidua.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A realm that signs everybody in at once and keeps to the rules: PKCE, client secret, refresh tokens used once. */
public final class FakeKeycloak implements AutoCloseable {

    public static final String SECRET = "only-for-tests";
    public static final String SUBJECT = "1f5ac1f4-6f0d-3b7e-9a53-7e8c2b1d0a11";

    private record Grant(String challenge, String nonce) {}

    private final RSAKey published;
    private final HttpServer server;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();

    private volatile Duration accessLife = Duration.ofMinutes(5);
    private volatile boolean down;
    private volatile RSAKey signing;
    private volatile String nonceInstead;
    private volatile Map<String, String> lastAuthorization = Map.of();

    public FakeKeycloak() {
        try {
            published = new RSAKeyGenerator(2048).keyID("realm").generate();
            signing = published;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        at("auth", this::authorize);
        at("token", this::token);
        at("certs", exchange -> json(exchange, 200, new JWKSet(published).toString()));
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/thidua";
    }

    public int refreshes() {
        return refreshes.get();
    }

    public Map<String, String> lastAuthorization() {
        return lastAuthorization;
    }

    /** Access tokens from now on live so long. */
    public void accessLife(Duration life) {
        accessLife = life;
    }

    public void endAllSessions() {
        refreshTokens.clear();
    }

    public void down(boolean down) {
        this.down = down;
    }

    public void signWithAForeignKey() throws JOSEException {
        signing = new RSAKeyGenerator(2048).keyID("realm").generate();
    }

    public void mixUpNonces() {
        nonceInstead = "of another sign-in";
    }

    public void behave() {
        accessLife = Duration.ofMinutes(5);
        down = false;
        signing = published;
        nonceInstead = null;
        refreshes.set(0);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        lastAuthorization = asked;
        if (!"S256".equals(asked.get("code_challenge_method")) || !"gateway".equals(asked.get("client_id"))) {
            json(exchange, 400, "{}");
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, new Grant(asked.get("code_challenge"), asked.get("nonce")));
        var back = URI.create(asked.get("redirect_uri"));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        back + "?code=" + code + "&state="
                                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var basic =
                "Basic " + Base64.getEncoder().encodeToString(("gateway:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (down) {
            json(exchange, 500, "{}");
        } else if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            refreshes.incrementAndGet();
            issue(exchange, refreshTokens.remove(form.get("refresh_token")));
        } else {
            var grant = codes.remove(form.get("code"));
            var proven = grant != null && grant.challenge().equals(digest(form.get("code_verifier")));
            issue(exchange, proven ? grant.nonce() : null);
        }
    }

    private void issue(HttpExchange exchange, String nonce) throws IOException {
        if (nonce == null) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, nonce);
        var identity = claims("gateway", Duration.ofMinutes(5))
                .claim("nonce", Objects.requireNonNullElse(nonceInstead, nonce))
                .claim("preferred_username", "canbo.skhcn")
                .claim("name", "Cán bộ mẫu Sở KH&CN")
                .build();
        var access = claims("campaign-service", accessLife).build();
        json(exchange, 200, """
                {"access_token":"%s","refresh_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(sign(access), refresh, sign(identity), accessLife.toSeconds()));
    }

    private JWTClaimsSet.Builder claims(String audience, Duration life) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(SUBJECT)
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)));
    }

    private String sign(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("realm").build(), claims);
            jwt.sign(new RSASSASigner(signing));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void at(String endpoint, com.sun.net.httpserver.HttpHandler handler) {
        server.createContext("/realms/thidua/protocol/openid-connect/" + endpoint, handler);
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String digest(String verifier) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(sha.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
