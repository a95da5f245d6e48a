package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Calls every endpoint of the service under test with what must not give access. */
public final class AccessProbe {

    private final Http http;
    private final Endpoints endpoints;
    private final String service;

    AccessProbe(Http http, Endpoints endpoints, @Value("${spring.application.name}") String service) {
        this.http = http;
        this.endpoints = endpoints;
        this.service = service;
    }

    /** One test an endpoint. */
    public Stream<DynamicTest> stayShutWithoutAValidToken() {
        assertThat(endpoints.all()).isNotEmpty();
        return endpoints.all().stream().map(it -> DynamicTest.dynamicTest(it, () -> knock(it)));
    }

    private void knock(String endpoint) {
        var issuer = TokenIssuer.shared();
        var person = UUID.randomUUID();
        var token = issuer.token(person, "Cán bộ mẫu", service);
        var then = Instant.now().minusSeconds(600);
        var over = issuer.token(
                person,
                "Cán bộ mẫu",
                service,
                it -> it.issueTime(Date.from(then)).expirationTime(Date.from(then.plusSeconds(300))));

        requireRefused(endpoint, http.anonymous(), "not-signed-in");
        requireRefused(endpoint, http.withToken(over), "token-expired");
        requireRefused(
                endpoint, http.withToken(issuer.token(person, "Cán bộ mẫu", "another-service")), "token-invalid");
        requireRefused(
                endpoint,
                http.withToken(issuer.token(person, "Cán bộ mẫu", service, it -> it.issuer("http://elsewhere/realm"))),
                "token-invalid");
        requireRefused(endpoint, http.withToken(token.substring(0, token.length() - 8) + "AAAAAAAA"), "token-invalid");
    }

    private void requireRefused(String endpoint, Http.Session session, String code) {
        var words = endpoint.split(" ", 2);
        var path = endpoints.api()
                + words[1].replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        assertThat(session.request(HttpMethod.valueOf(words[0]), path)
                        .content("{}")
                        .exchange())
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }
}
