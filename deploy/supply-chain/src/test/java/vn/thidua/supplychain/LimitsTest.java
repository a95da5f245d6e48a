package vn.thidua.supplychain;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A limit is said once, beside what it limits: a request points at that constant and has no number of its own. */
class LimitsTest {

    /** None, one and zero are no limits that could be said twice. */
    private static final Pattern NUMBER =
            Pattern.compile("@(?:Size|Min|Max)\\((?:[^)]*[^\\w.])?(?:[2-9]|[1-9][0-9_]+)[^)]*\\)");

    private static final Pattern CONSTANT =
            Pattern.compile("^    public static final int (?<name>[A-Z_]+) = (?<number>[0-9_]+);$", Pattern.MULTILINE);

    /** Whose limits the user interface gets, and under which name. */
    private static final Map<String, String> TOLD = new TreeMap<>(Map.ofEntries(
            entry("", "platform-core/src/main/java/vn/thidua/platform/domain/Limits.java"),
            entry("bloc", "campaign-service/src/main/java/vn/thidua/campaign/bloc/Bloc.java"),
            entry("campaign", "campaign-service/src/main/java/vn/thidua/campaign/campaign/Campaign.java"),
            entry("content", "registration-service/src/main/java/vn/thidua/registration/content/ContentLimits.java"),
            entry("form", "registration-service/src/main/java/vn/thidua/registration/catalogue/Form.java"),
            entry("person", "campaign-service/src/main/java/vn/thidua/campaign/person/Person.java"),
            entry("personName", "registration-service/src/main/java/vn/thidua/registration/staff/PersonName.java"),
            entry("reminder", "registration-service/src/main/java/vn/thidua/registration/reminder/Reminder.java"),
            entry("snapshot", "registration-service/src/main/java/vn/thidua/registration/snapshot/Snapshot.java"),
            entry("unit", "campaign-service/src/main/java/vn/thidua/campaign/unit/Unit.java")));

    @Test
    void theUserInterfaceIsToldTheSameNumbers() {
        assertThat(Checkout.read("web/src/lib/limits.ts"))
                .as("web/src/lib/limits.ts says what the domains say; put there what is expected here")
                .isEqualTo(delivered());
    }

    private static String delivered() {
        var lines = new StringBuilder(
                "/** What the services' domains allow, in their own words; a test of the build holds both equal. */\n");
        lines.append("export const limits = {\n");
        TOLD.forEach((name, file) -> {
            var indent = name.isEmpty() ? "  " : "    ";
            lines.append(name.isEmpty() ? "" : "  " + name + ": {\n");
            CONSTANT.matcher(Checkout.read(file))
                    .results()
                    .forEach(it -> lines.append(indent)
                            .append(inCamelCase(it.group("name")))
                            .append(": ")
                            .append(it.group("number"))
                            .append(",\n"));
            lines.append(name.isEmpty() ? "" : "  },\n");
        });
        return lines.append("} as const;\n").toString();
    }

    private static String inCamelCase(String constant) {
        return Pattern.compile("_(.)")
                .matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    }

    @Test
    void noRequestHasANumberOfItsOwn() {
        assertThat(Checkout.files().stream()
                        .map(it -> it.toString().replace('\\', '/'))
                        .filter(it -> it.contains("/src/main/java/") && it.endsWith(".java"))
                        .flatMap(it -> numbers(it, Checkout.read(it))))
                .isEmpty();
    }

    @Test
    void aNumberIsFound() {
        assertThat(numbers("A.java", "@NotNull @Size(max = 300) String name,\n@Min(2000) int year"))
                .containsExactly("A.java:1 @Size(max = 300)", "A.java:2 @Min(2000)");
        assertThat(numbers("A.java", "@Size(min = 1, max = Unit.NAME) @Min(1) @Max(Page.MOST) @Size(max = A.B2)"))
                .isEmpty();
    }

    private static Stream<String> numbers(String file, String source) {
        var lines = source.lines().toList();
        return Stream.iterate(0, it -> it < lines.size(), it -> it + 1)
                .flatMap(number -> NUMBER.matcher(lines.get(number))
                        .results()
                        .map(it -> "%s:%d %s".formatted(file, number + 1, it.group())));
    }
}
