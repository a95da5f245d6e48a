package vn.thidua.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A realm that signs everybody in at once and keeps to the rules: PKCE, client secret, refresh tokens used once. */
public final class FakeKeycloak implements AutoCloseable {

    public static final String SECRET = "only-for-tests";
    public static final String SUBJECT = "1f5ac1f4-6f0d-3b7e-9a53-7e8c2b1d0a11";
    public static final Person OFFICER = new Person(SUBJECT, "canbo.skhcn");

    /** Who sits before a browser. */
    public record Person(String subject, String username) {

        public static Person numbered(int number) {
            var id = UUID.nameUUIDFromBytes(("person " + number).getBytes(StandardCharsets.UTF_8));
            return new Person(id.toString(), "canbo." + number);
        }
    }

    /** A person's session at the realm. */
    record Sso(Person person, String sid, Instant authTime, String acr) {}

    private record Grant(String challenge, String nonce, Sso sso) {}

    private final RSAKey published;
    private final HttpServer server;
    private final Map<String, Sso> sessions = new ConcurrentHashMap<>();
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> refreshTokens = new ConcurrentHashMap<>();
    private final Map<String, Grant> usedRefreshTokens = new ConcurrentHashMap<>();
    private final Map<String, String> elsewhere = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final AtomicInteger logouts = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger keyRequests = new AtomicInteger();

    private volatile Duration accessLife = Duration.ofMinutes(5);
    private volatile boolean down;
    private volatile CountDownLatch frozen = new CountDownLatch(0);
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
        at("logout", this::logout);
        at("certs", exchange -> {
            keyRequests.incrementAndGet();
            json(exchange, 200, new JWKSet(published).toString());
        });
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/thidua";
    }

    public int refreshes() {
        return refreshes.get();
    }

    public int logouts() {
        return logouts.get();
    }

    /** How many requests it holds while it is frozen. */
    public int waiting() {
        return waiting.get();
    }

    public int keyRequests() {
        return keyRequests.get();
    }

    public Map<String, String> lastAuthorization() {
        return lastAuthorization;
    }

    /** The id of the session a person has here. */
    public String sid(Person person) {
        return sessions.get(person.subject()).sid();
    }

    public boolean knows(Person person) {
        return sessions.containsKey(person.subject());
    }

    /** Access tokens from now on live so long. */
    public void accessLife(Duration life) {
        accessLife = life;
    }

    public void endAllSessions() {
        sessions.clear();
        refreshTokens.clear();
    }

    public void down(boolean down) {
        this.down = down;
    }

    /** Takes requests and answers none until it is let go. */
    public CountDownLatch freeze() {
        frozen = new CountDownLatch(1);
        return frozen;
    }

    public void signWithAForeignKey() throws JOSEException {
        signing = new RSAKeyGenerator(2048).keyID("realm").generate();
    }

    public void mixUpNonces() {
        nonceInstead = "of another sign-in";
    }

    /** Sends everybody who asks at an endpoint to another address. */
    public void sendElsewhere(String endpoint, String address) {
        elsewhere.put(endpoint, address);
    }

    public void behave() {
        elsewhere.clear();
        accessLife = Duration.ofMinutes(5);
        down = false;
        sessions.clear();
        frozen.countDown();
        signing = published;
        nonceInstead = null;
        refreshes.set(0);
        logouts.set(0);
    }

    /** What the realm sends when a session ends; a change may be made to it. */
    public String logoutToken(java.util.function.UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(
                change.apply(claims("gateway", Duration.ofMinutes(2))
                                .claim(
                                        "events",
                                        Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())))
                        .build(),
                "logout+jwt");
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        lastAuthorization = asked;
        if (!"S256".equals(asked.get("code_challenge_method")) || !"gateway".equals(asked.get("client_id"))) {
            json(exchange, 400, "{}");
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, new Grant(asked.get("code_challenge"), asked.get("nonce"), sso(exchange, asked)));
        var back = URI.create(asked.get("redirect_uri"));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        back + "?code=" + code + "&state="
                                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** The session that is there already, unless the sign-in has to be a fresh or a stronger one. */
    private Sso sso(HttpExchange exchange, Map<String, String> asked) {
        var subject = exchange.getRequestHeaders().getFirst(Browser.PERSON);
        var username = exchange.getRequestHeaders().getFirst(Browser.USERNAME);
        var person = subject == null ? OFFICER : new Person(subject, username);
        return sessions.compute(person.subject(), (_, known) -> {
            var now = Instant.now();
            if (known == null) {
                return new Sso(person, UUID.randomUUID().toString(), now, "1");
            }
            return new Sso(
                    person,
                    known.sid(),
                    "login".equals(asked.get("prompt")) ? now : known.authTime(),
                    Objects.requireNonNullElse(asked.get("acr_values"), known.acr()));
        });
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        thaw();
        if (down) {
            json(exchange, 500, "{}");
        } else if (!isGateway(exchange, form)) {
            json(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            refreshes.incrementAndGet();
            refresh(exchange, form.get("refresh_token"));
        } else {
            var grant = codes.remove(form.get("code"));
            var proven = grant != null && grant.challenge().equals(digest(form.get("code_verifier")));
            issue(exchange, proven ? grant : null);
        }
    }

    /** A refresh token that comes twice may have been stolen: the whole session ends. */
    private void refresh(HttpExchange exchange, String token) throws IOException {
        var stolen = usedRefreshTokens.get(token);
        if (stolen != null) {
            end(stolen.sso().sid());
        }
        var grant = refreshTokens.remove(token);
        if (grant != null) {
            usedRefreshTokens.put(token, grant);
        }
        issue(exchange, grant);
    }

    private void logout(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        thaw();
        var grant = refreshTokens.get(form.getOrDefault("refresh_token", ""));
        if (down) {
            json(exchange, 500, "{}");
        } else if (!isGateway(exchange, form) || grant == null) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            logouts.incrementAndGet();
            end(grant.sso().sid());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        }
    }

    private void end(String sid) {
        sessions.values().removeIf(it -> it.sid().equals(sid));
        refreshTokens.values().removeIf(it -> it.sso().sid().equals(sid));
    }

    private void thaw() {
        waiting.incrementAndGet();
        try {
            frozen.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static boolean isGateway(HttpExchange exchange, Map<String, String> form) {
        var basic =
                "Basic " + Base64.getEncoder().encodeToString(("gateway:" + SECRET).getBytes(StandardCharsets.UTF_8));
        return basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || "gateway".equals(form.get("client_id")) && SECRET.equals(form.get("client_secret"));
    }

    private void issue(HttpExchange exchange, Grant grant) throws IOException {
        if (grant == null) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, grant);
        var identity = claims("gateway", Duration.ofMinutes(5), grant.sso())
                .claim("nonce", Objects.requireNonNullElse(nonceInstead, grant.nonce()))
                .claim("preferred_username", grant.sso().person().username())
                .claim("name", "Chủ tịch UBND tỉnh")
                .build();
        var access = claims("campaign-service", accessLife, grant.sso()).build();
        json(exchange, 200, """
                {"access_token":"%s","refresh_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(sign(access, "JWT"), refresh, sign(identity, "JWT"), accessLife.toSeconds()));
    }

    private JWTClaimsSet.Builder claims(String audience, Duration life, Sso sso) {
        return claims(audience, life)
                .subject(sso.person().subject())
                .claim("sid", sso.sid())
                .claim("auth_time", sso.authTime().getEpochSecond())
                .claim("acr", sso.acr());
    }

    private JWTClaimsSet.Builder claims(String audience, Duration life) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)));
    }

    private String sign(JWTClaimsSet claims, String type) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("realm")
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(signing));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void at(String endpoint, HttpHandler handler) {
        server.createContext("/realms/thidua/protocol/openid-connect/" + endpoint, exchange -> {
            var other = elsewhere.get(endpoint);
            if (other == null) {
                handler.handle(exchange);
            } else {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Location", other);
                exchange.sendResponseHeaders(307, -1);
                exchange.close();
            }
        });
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
        frozen.countDown();
        server.stop(0);
    }
}
