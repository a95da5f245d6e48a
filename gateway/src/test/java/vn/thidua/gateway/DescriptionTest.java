package vn.thidua.gateway;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.http.trace.TraceContext;

/** What {@code contracts/http/gateway.json} says of the gateway's own answers is what it does. */
class DescriptionTest {

    private final JsonNode description = read();

    @Test
    void everyProblemIsDescribedWithItsStatus() {
        var described = description
                .path("x-problems")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(it -> it.path("status").asInt() + " " + it.path("code").asString())
                .collect(toCollection(TreeSet::new));
        assertThat(described)
                .as("the codes of x-problems in contracts/http/gateway.json")
                .isEqualTo(problems().map(it -> it.status() + " " + it.code()).collect(toCollection(TreeSet::new)));
    }

    @Test
    void theSessionHasTheFieldsThatAreDescribed() throws ClassNotFoundException {
        var session = Class.forName("vn.thidua.gateway.signin.SessionController$Seen");
        assertThat(fields("SignedIn"))
                .isEqualTo(Arrays.stream(session.getRecordComponents())
                        .map(it -> it.getName())
                        .collect(toSet()));
        assertThat(fields("SignedOut")).isEqualTo(Set.of("signedIn"));
    }

    @Test
    void aProblemHasTheFieldsThatAreDescribed() {
        var problem = JsonMapper.shared()
                .readTree(Problem.RESOURCE_UNKNOWN.json(TraceContext.of(new MockHttpServletRequest())));
        assertThat(fields("Problem")).isEqualTo(Set.copyOf(problem.propertyNames()));
    }

    private Set<String> fields(String schema) {
        return Set.copyOf(description
                .path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .propertyNames());
    }

    private static Stream<Problem> problems() {
        return Arrays.stream(Problem.class.getDeclaredFields())
                .filter(it -> Modifier.isStatic(it.getModifiers()) && it.getType() == Problem.class)
                .map(it -> {
                    try {
                        return (Problem) it.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("..", "contracts", "http", "gateway.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
