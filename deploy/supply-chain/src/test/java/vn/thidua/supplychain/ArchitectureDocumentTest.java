package vn.thidua.supplychain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/architecture.md} says that can be read off the repository: services, topics, modules and links. */
class ArchitectureDocumentTest {

    private static final String DOCUMENT = Checkout.read("docs/architecture.md");
    private static final Pattern SERVICE =
            Pattern.compile("^\\| `([\\w-]+-service)` \\|[^|]+\\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern MODULE_ROW = Pattern.compile("^\\| `([\\w/-]+)` \\| [^|]+ \\|$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("[\"`]([\\w-]+)[\"`]");

    @Test
    void saysWhatEachServicePublishes() {
        assertThat(said(2)).isEqualTo(topics(3));
    }

    @Test
    void saysWhatEachServiceListensTo() {
        assertThat(said(3)).isEqualTo(topics(4));
    }

    @Test
    void namesEveryModule() {
        assertThat(MODULE_ROW.matcher(DOCUMENT).results().map(it -> it.group(1)))
                .containsExactlyInAnyOrderElementsOf(Checkout.modules());
    }

    @Test
    void leadsToFilesThatExist() {
        for (var document : List.of(
                "README.md",
                "CONTRIBUTING.md",
                "docs/architecture.md",
                "docs/adding-a-feature.md",
                "docs/adr/README.md")) {
            assertThat(Checkout.links(document))
                    .as(document)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).exists());
        }
    }

    private static Map<String, TreeSet<String>> said(int column) {
        return SERVICE.matcher(DOCUMENT).results().collect(toMap(it -> it.group(1), it -> quoted(it.group(column))));
    }

    /** Each service's topics by a column of the table that the services' own tests hold against their beans. */
    private static Map<String, TreeSet<String>> topics(int column) {
        Map<String, TreeSet<String>> topics = Checkout.modules().stream()
                .filter(it -> it.endsWith("-service"))
                .collect(toMap(it -> it, _ -> new TreeSet<>()));
        Checkout.read("contracts/topics.csv")
                .lines()
                .skip(1)
                .map(it -> it.split(","))
                .forEach(row -> {
                    for (var service : row[column].split(" ")) {
                        if (!service.isEmpty()) { // nobody reads it yet
                            topics.get(service).add(row[0]);
                        }
                    }
                });
        return topics;
    }

    private static TreeSet<String> quoted(String text) {
        return new TreeSet<>(
                QUOTED.matcher(text).results().map(it -> it.group(1)).toList());
    }
}
