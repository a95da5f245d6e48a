package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * Asks every endpoint with parameters and path variables that nobody means well with. Whatever is asked is answered or
 * refused with a code, and never with 500.
 */
public final class BadParameters {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** As they stand in a query; some are not even UTF-8. */
    private static final List<String> VALUES = List.of(
            "%FF",
            "%C0%AF",
            "%00",
            "a%00b",
            "%E2%80%AE",
            "%E2%80%8B",
            "%",
            "%zz",
            "",
            "+",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "NaN",
            "true",
            "null",
            "%3Cscript%3E",
            "%27%22%3B--",
            "%7B%7D",
            "%5B%24ne%5D",
            ".*",
            "2022-02-30",
            "%2B999999999-12-31",
            "a".repeat(3000));

    private final Http http;
    private final Endpoints endpoints;

    BadParameters(Http http, Endpoints endpoints) {
        this.http = http;
        this.endpoints = endpoints;
    }

    /** One test an endpoint. */
    public Stream<DynamicTest> areRefusedWithACode() {
        assertThat(endpoints.all()).isNotEmpty();
        return endpoints.all().stream()
                .filter(it -> !endpoints.streams(it))
                .map(it -> DynamicTest.dynamicTest(it, () -> ask(it)));
    }

    private void ask(String endpoint) {
        var words = endpoint.split(" ", 2);
        var template = endpoints.api() + words[1];
        var parameters = new ArrayList<>(endpoints.parametersOf(endpoint));
        parameters.add("x");
        var path = VARIABLE.matcher(template).replaceAll(UUID.randomUUID().toString());
        for (var value : VALUES) {
            for (var name : parameters) {
                require(words[0], path + "?" + name + "=" + value, endpoint);
            }
            require(words[0], path + "?" + value + "=1", endpoint);
            if (VARIABLE.matcher(template).find() && !value.isEmpty()) {
                require(words[0], VARIABLE.matcher(template).replaceAll(value.replace("$", "\\$")), endpoint);
            }
        }
        var random = new Random(endpoint.hashCode());
        for (int i = 0; i < 50; i++) {
            var text = random.ints(1 + random.nextInt(20), 0, 0x2fff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var name = parameters.get(random.nextInt(parameters.size()));
            require(words[0], path + "?" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8), endpoint);
        }
    }

    private void require(String method, String address, String endpoint) {
        var answer = http.asAdministrator()
                .request(HttpMethod.valueOf(method), uri(address))
                .contentType(
                        endpoints.takesFile(endpoint) ? MediaType.APPLICATION_OCTET_STREAM : MediaType.APPLICATION_JSON)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content("{}")
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isLessThan(500);
        if (answer.getStatus() >= 400) {
            assertThat(answer.getHeader("Problem-Code")).as(address).isNotBlank();
        }
    }

    /** What no URI can be made of reaches no server either; as much of it as can. */
    private static URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return URI.create(address.replaceAll("%(?![0-9a-fA-F]{2})", "%25"));
        }
    }
}
