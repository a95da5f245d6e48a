package vn.thidua.supplychain;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} says that can be read off the repository. */
class SecurityDocumentTest {

    private static final String DOCUMENT = Checkout.read("docs/security.md");
    private static final Pattern JAVA_TEST = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");
    private static final Pattern WEB_TEST = Pattern.compile("`([\\w-]+\\.test\\.tsx?)`");

    private final Map<String, List<Path>> tests = Checkout.files().stream()
            .filter(file ->
                    file.toString().endsWith("Test.java") || file.toString().matches(".*\\.test\\.tsx?"))
            .collect(groupingBy(file -> file.getFileName().toString()));

    @Test
    void namesTestsThatExist() {
        assertThat(JAVA_TEST.matcher(DOCUMENT).results().map(it -> it.group(1) + ".java"))
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(tests).containsKey(name));
        assertThat(WEB_TEST.matcher(DOCUMENT).results().map(it -> it.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(tests).containsKey(name));
    }

    @Test
    void namesMethodsTheyHave() {
        assertThat(JAVA_TEST.matcher(DOCUMENT).results().filter(it -> it.group(2) != null))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(tests.getOrDefault(it.group(1) + ".java", List.of()))
                        .as(it.group())
                        .anyMatch(file ->
                                Checkout.read(Checkout.ROOT.resolve(file)).contains(" " + it.group(2) + "(")));
    }

    @Test
    void namesEveryActionOfTheSecurityLog() {
        assertThat(SecurityEvents.all())
                .hasSizeGreaterThan(15)
                .allSatisfy(action -> assertThat(DOCUMENT).contains("`" + action + "`"));
    }

    @Test
    void answersEveryChapterOfTheStandard() {
        assertThat(Pattern.compile("^### V(\\d+) ", Pattern.MULTILINE)
                        .matcher(DOCUMENT)
                        .results()
                        .map(it -> Integer.valueOf(it.group(1))))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    }

    @Test
    void leadsToFilesThatExist() {
        assertThat(Checkout.links("docs/security.md"))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(file).exists());
    }
}
