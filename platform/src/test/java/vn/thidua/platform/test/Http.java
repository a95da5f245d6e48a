package vn.thidua.platform.test;

import java.net.URI;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.web.ManagementNumber;

/** Sends a test's requests as a person would: with a token, an idempotency key and the version seen. */
public final class Http {

    private final MockMvcTester mvc;
    private final ManagementNumber management;
    private final String service;

    Http(MockMvcTester mvc, ManagementNumber management, @Value("${spring.application.name}") String service) {
        this.mvc = mvc;
        this.management = management;
        this.service = service;
    }

    /** One person, signed in for the service under test. */
    public Session as(UUID subject, String name) {
        return new Session(TokenIssuer.shared().token(subject, name, service));
    }

    public Session asAdministrator() {
        return new Session(TokenIssuer.shared().administrator(service));
    }

    public Session withToken(String token) {
        return new Session(token);
    }

    public Session anonymous() {
        return new Session("");
    }

    /** Asked for on the management port. */
    public MvcTestResult management(String path) {
        return mvc.get()
                .uri(path)
                .with(it -> {
                    it.setLocalPort(management.get());
                    return it;
                })
                .exchange();
    }

    /** The requests of one person. */
    public final class Session {

        private final String token;

        Session(String token) {
            this.token = token;
        }

        public MvcTestResult get(String path) {
            return request(HttpMethod.GET, path).exchange();
        }

        /** A decision under a key of its own, on a version not stated. */
        public MvcTestResult post(String path, String body) {
            return post(path, body, UUID.randomUUID().toString());
        }

        public MvcTestResult post(String path, String body, String key) {
            return request(HttpMethod.POST, path)
                    .header("Idempotency-Key", key)
                    .content(body)
                    .exchange();
        }

        public MvcTestResult post(String path, String body, String key, long version) {
            return request(HttpMethod.POST, path)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"" + version + "\"")
                    .content(body)
                    .exchange();
        }

        /** Sends a file as it is, under a key of its own. */
        public MvcTestResult upload(String path, byte[] file) {
            return request(HttpMethod.POST, path)
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .content(file)
                    .exchange();
        }

        public MvcTestResult put(String path, String body, long version) {
            return request(HttpMethod.PUT, path)
                    .header("If-Match", "\"" + version + "\"")
                    .content(body)
                    .exchange();
        }

        /** The same for an address that is written out already. */
        public MockMvcTester.MockMvcRequestBuilder request(HttpMethod method, URI address) {
            var request = mvc.method(method).uri(address).contentType(MediaType.APPLICATION_JSON);
            return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
        }

        /** A request to be shaped further. */
        public MockMvcTester.MockMvcRequestBuilder request(HttpMethod method, String path) {
            var request = mvc.method(method).uri(path).contentType(MediaType.APPLICATION_JSON);
            return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
        }
    }
}
