package vn.thidua.supplychain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every module's main classes and packages stay small enough to be read, and every module of several packages tests its own. */
class SizesTest {

    private static final int MOST_LINES = 250;
    private static final int MOST_FILES = 40;

    private static final Pattern MAIN = Pattern.compile("(?<module>.+)/src/main/java/(?<folder>.+)/[^/]+\\.java");
    private static final Pattern ARCHITECTURE =
            Pattern.compile("new (?:Module|Service)Architecture\\(\"(?<root>[\\w.]+)\"\\)\\.check\\(\\)");

    @Test
    void noMainClassIsLong() {
        assertThat(mainFiles()).hasSizeGreaterThan(500);
        assertThat(tooLong(mainFiles(), Checkout::read)).isEmpty();
    }

    @Test
    void noPackageIsLarge() {
        assertThat(tooLarge(mainFiles())).isEmpty();
    }

    @Test
    void everyModuleWithSeveralPackagesChecksItsArchitecture() {
        var several = mainFiles()
                .collect(groupingBy(it -> part(it, "module"), groupingBy(it -> part(it, "folder"), counting())));
        var checked = files().filter(it -> it.contains("/src/test/java/") && it.endsWith("ArchitectureTest.java"))
                .filter(it -> ARCHITECTURE.matcher(Checkout.read(it)).find())
                .map(it -> it.replaceAll("/src/test/.*", ""))
                .collect(toSet());

        several.values().removeIf(it -> it.size() == 1);
        assertThat(checked).containsAll(several.keySet());
    }

    @Test
    void whatIsTooLongOrTooLargeIsFound() {
        assertThat(tooLong(Stream.of("a/src/main/java/a/Long.java"), _ -> "x\n".repeat(MOST_LINES + 1)))
                .containsExactly("a/src/main/java/a/Long.java: 251 lines");
        assertThat(tooLong(Stream.of("a/src/main/java/a/Short.java"), _ -> "x\n".repeat(MOST_LINES)))
                .isEmpty();
        assertThat(tooLarge(IntStream.rangeClosed(0, MOST_FILES).mapToObj("a/src/main/java/a/C%d.java"::formatted)))
                .containsExactly(Map.entry("a/src/main/java/a", 41L));
        assertThat(tooLarge(IntStream.range(0, MOST_FILES).mapToObj("a/src/main/java/a/C%d.java"::formatted)))
                .isEmpty();
    }

    private static Stream<String> tooLong(Stream<String> files, UnaryOperator<String> reading) {
        return files.flatMap(file -> {
            var lines = reading.apply(file).lines().count();
            return lines > MOST_LINES ? Stream.of(file + ": " + lines + " lines") : Stream.empty();
        });
    }

    private static Map<String, Long> tooLarge(Stream<String> files) {
        var large = files.collect(groupingBy(it -> it.replaceAll("/[^/]+$", ""), TreeMap::new, counting()));
        large.values().removeIf(it -> it <= MOST_FILES);
        return large;
    }

    private static Stream<String> mainFiles() {
        return files().filter(it -> MAIN.matcher(it).matches());
    }

    private static Stream<String> files() {
        return Checkout.files().stream().map(it -> it.toString().replace('\\', '/'));
    }

    private static String part(String file, String group) {
        var matcher = MAIN.matcher(file);
        return matcher.matches() ? matcher.group(group) : "";
    }
}
