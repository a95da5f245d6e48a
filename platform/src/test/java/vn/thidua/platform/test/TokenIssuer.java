package vn.thidua.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Stands in for the identity provider: signs access tokens and publishes the key to check them by. */
public final class TokenIssuer {

    private static final TokenIssuer SHARED = new TokenIssuer();

    private final RSAKey key;
    private final HttpServer server;
    private final Map<List<Object>, Signed> signed = new ConcurrentHashMap<>();

    private record Signed(String token, Instant at) {}

    private TokenIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    public static TokenIssuer shared() {
        return SHARED;
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realm";
    }

    public String keysUri() {
        return "http://localhost:" + server.getAddress().getPort() + "/certs";
    }

    /** A token that the service with that name accepts. */
    public String token(UUID subject, String name, String audience) {
        return oneOfThisMinute(List.of(subject, name, audience), () -> token(subject, name, audience, it -> it));
    }

    /** A token of the person who may do everything a province administrator may. */
    public String administrator(String audience) {
        return oneOfThisMinute(
                List.of(audience),
                () -> token(
                        UUID.nameUUIDFromBytes(new byte[] {1}),
                        "Quản trị mẫu",
                        audience,
                        it -> it.claim("realm_access", Map.of("roles", List.of("province-admin")))));
    }

    /** Signing takes longer than most requests; a browser comes with the same token for minutes, too. */
    private String oneOfThisMinute(List<Object> of, Supplier<String> sign) {
        var now = Instant.now();
        return signed.compute(
                        of,
                        (_, last) -> last != null && now.isBefore(last.at().plus(Duration.ofMinutes(1)))
                                ? last
                                : new Signed(sign.get(), now))
                .token();
    }

    /** A token with claims of the test's choice. */
    public String token(UUID subject, String name, String audience, UnaryOperator<JWTClaimsSet.Builder> shape) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject.toString())
                .audience(audience)
                .claim("name", name)
                .claim("preferred_username", name)
                .claim("acr", "2")
                .claim("auth_time", now.getEpochSecond())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                    shape.apply(claims).build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
