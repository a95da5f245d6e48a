package vn.thidua.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The alerts ask for metrics that exist, in the form Prometheus reads. */
class SecurityAlertsTest {

    private static final Pattern METER =
            Pattern.compile("(TimeGauge\\.builder|Gauge\\.builder|\\.counter)\\(\\s*\"(thidua\\.[a-z.]+)\"");

    /** Brought by Spring Boot and Resilience4j; seen at gateway and services. */
    private static final Set<String> OF_LIBRARIES = Set.of(
            "http_server_requests_seconds_count",
            "resilience4j_circuitbreaker_state",
            "disk_free_bytes",
            "disk_total_bytes");

    /** Words of the query language that look like a metric. */
    private static final Set<String> FUNCTIONS = Set.of("max_over_time");

    private final List<JsonNode> rules = new YAMLMapper()
            .readTree(Checkout.read("deploy/observability/security-alerts.yml"))
            .path("groups")
            .valueStream()
            .peek(group -> assertThat(group.path("name").asString()).isNotBlank())
            .flatMap(group -> group.path("rules").valueStream())
            .toList();

    @Test
    void areWhole() {
        assertThat(rules).hasSizeGreaterThan(10).allSatisfy(rule -> {
            assertThat(rule.path("alert").asString()).matches("Thidua[A-Za-z]+");
            assertThat(rule.path("expr").asString()).isNotBlank();
            assertThat(rule.path("for").asString()).matches("\\d+[smh]");
            assertThat(rule.at("/labels/severity").asString()).isIn("info", "warning", "critical");
        });
        assertThat(rules).extracting(rule -> rule.path("alert").asString()).doesNotHaveDuplicates();
    }

    @Test
    void areSentencesInVietnamese() {
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.at("/annotations/summary").asString())
                        .matches("\\p{Lu}.*[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựđươ].*\\."));
    }

    @Test
    void askForMetricsThatExist() {
        assertThat(found("\\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\\b(?!=)"))
                .contains("thidua_security_events_total", "thidua_dead_letters")
                .allMatch(
                        name -> registered().contains(name) || OF_LIBRARIES.contains(name) || FUNCTIONS.contains(name));
    }

    @Test
    void askForActionsThatAreToldOf() {
        var asked = found("action=~?\"([a-z|-]+)\"")
                .flatMap(names -> Arrays.stream(names.split("\\|")))
                .toList();

        assertThat(asked).isNotEmpty().isSubsetOf(SecurityEvents.all());
    }

    private Stream<String> found(String pattern) {
        var name = Pattern.compile(pattern);
        return rules.stream()
                .map(rule -> rule.path("expr").asString())
                .flatMap(expression -> name.matcher(expression).results())
                .map(it -> it.group(1));
    }

    /** As Prometheus learns of them. */
    private static Set<String> registered() {
        Set<String> names = new HashSet<>();
        Checkout.files().stream()
                .filter(file -> file.toString().contains("src/main/java/")
                        && file.toString().endsWith(".java"))
                .flatMap(file -> METER.matcher(Checkout.read(Checkout.ROOT.resolve(file)))
                        .results())
                .forEach(meter -> names.add(exposed(meter)));
        return names;
    }

    private static String exposed(MatchResult meter) {
        var name = meter.group(2).replace('.', '_');
        return switch (meter.group(1)) {
            case ".counter" -> name + "_total";
            case "TimeGauge.builder" -> name + "_seconds";
            default -> name;
        };
    }
}
