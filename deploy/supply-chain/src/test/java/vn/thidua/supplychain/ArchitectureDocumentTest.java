package vn.thidua.supplychain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/architecture.md} says that can be read off the repository: services, topics, modules and links. */
class ArchitectureDocumentTest {

    private static final String DOCUMENT = Checkout.read("docs/architecture.md");
    private static final Pattern SERVICE =
            Pattern.compile("^\\| `([\\w-]+-service)` \\|[^|]+\\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern MODULE_ROW = Pattern.compile("^\\| `([\\w/-]+)` \\| [^|]+ \\|$", Pattern.MULTILINE);
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern TOPICS = Pattern.compile("Topics\\.of\\(([^)]*)\\)");
    private static final Pattern LISTENS = Pattern.compile("String topic\\(\\) \\{\\s*return \"([\\w-]+)\";");
    private static final Pattern QUOTED = Pattern.compile("[\"`]([\\w-]+)[\"`]");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    @Test
    void saysWhatEachServicePublishes() {
        assertThat(said(2))
                .isEqualTo(services().collect(toMap(it -> it, service -> in(service, "Application.java", TOPICS))));
    }

    @Test
    void saysWhatEachServiceListensTo() {
        assertThat(said(3)).isEqualTo(services().collect(toMap(it -> it, service -> {
            var topics = in(service, "(Listener|Replica)\\.java", LISTENS);
            if (!service.equals("campaign-service")) { // it owns the duties that the others keep a replica of
                topics.add("duty");
            }
            return topics;
        })));
    }

    @Test
    void namesEveryModule() {
        assertThat(MODULE_ROW.matcher(DOCUMENT).results().map(it -> it.group(1)))
                .containsExactlyInAnyOrderElementsOf(MODULE.matcher(Checkout.read("pom.xml"))
                        .results()
                        .map(it -> it.group(1))
                        .toList());
    }

    @Test
    void leadsToFilesThatExist() {
        for (var document : List.of(
                "README.md",
                "CONTRIBUTING.md",
                "docs/architecture.md",
                "docs/adding-a-feature.md",
                "docs/adr/README.md")) {
            assertThat(LINK.matcher(Checkout.read(document)).results().map(it -> it.group(1)))
                    .as(document)
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(Checkout.ROOT.resolve(document).resolveSibling(file))
                                    .exists());
        }
    }

    private static Map<String, TreeSet<String>> said(int column) {
        return SERVICE.matcher(DOCUMENT).results().collect(toMap(it -> it.group(1), it -> quoted(it.group(column))));
    }

    private static Stream<String> services() {
        return MODULE.matcher(Checkout.read("pom.xml"))
                .results()
                .map(it -> it.group(1))
                .filter(it -> it.endsWith("-service"));
    }

    private static TreeSet<String> in(String service, String name, Pattern pattern) {
        var found = new TreeSet<String>();
        Checkout.files().stream()
                .filter(file -> file.toString().matches(service + "/src/main/.*" + name))
                .flatMap(
                        file -> pattern.matcher(Checkout.read(Checkout.ROOT.resolve(file))).results().toList().stream())
                .forEach(it ->
                        found.addAll(pattern == TOPICS ? quoted(it.group(1)) : new TreeSet<>(List.of(it.group(1)))));
        return found;
    }

    private static TreeSet<String> quoted(String text) {
        return new TreeSet<>(
                QUOTED.matcher(text).results().map(it -> it.group(1)).toList());
    }
}
