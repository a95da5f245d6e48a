package vn.thidua.supplychain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} names classes that exist and every aggregate, and the words it replaced stay away. */
class GlossaryTest {

    private static final String GLOSSARY = Checkout.read("docs/glossary.md");
    private static final Pattern ROW = Pattern.compile(
            "^\\| (?!---|Tiếng Việt)([^|]+) \\| ([^|]+) \\| ([^|]*) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile("`(vn\\.thidua\\.[\\w.]+)`");
    private static final Pattern AGGREGATE =
            Pattern.compile("record (\\w+)(?:<[^>]*>)?\\([^{]*\\)\\s+implements [^{]*\\bAggregate\\b");

    /** Words that were replaced, with the word that is used now. Stored and sent names keep them, in quotes. */
    private static final List<Former> FORMER = List.of(
            new Former("[Ww]ho(?:so)?ever\\b", "anyone who"),
            new Former("(?:\\ba|A)new(?![a-z])", "again"),
            new Former("[Rr]eckon", "calculate, count"),
            new Former("(?:\\bs|S)pelt(?![a-z])", "written"),
            new Former("[Ll]ets? ?[Gg]o ?[Oo]f", "release"),
            new Former("\\bheard (?:on|of)\\b|IsHeard\\b", "received, learned of"),
            new Former("\\bHeard[A-Z]\\w*", "…Replica"),
            new Former("\\bPATIENCE\\b|\\bpatience\\b", "timeout"),
            new Former("\\bNudge\\w*", "reminder"),
            new Former("\\bFrozenTables?\\b", "SnapshotTable"),
            new Former(
                    "\\b(?:MoveDeadline|giveBack|isLedBy|HeadCounts?|head-?counts?)\\b",
                    "change, return, manage, number of staff"),
            new Former("\\bhttp-door\\b", "http-common"),
            new Former("\\b(?:LooseRow|StaffTally|Typing|SharePolicies)\\b", "the names of the glossary"));

    private record Former(Pattern pattern, String now) {
        Former(String pattern, String now) {
            this(Pattern.compile(pattern), now);
        }
    }

    @Test
    void namesClassesThatExist() {
        var files = sources().collect(toSet());
        assertThat(rows().flatMap(row -> CLASS.matcher(row.group(3)).results().map(it -> it.group(1))))
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> assertThat(files)
                        .as("the class of a row of docs/glossary.md")
                        .anyMatch(file -> file.endsWith("/src/main/java/" + name.replace('.', '/') + ".java")));
    }

    @Test
    void hasEachTermOnce() {
        assertThat(rows().flatMap(row -> Stream.of(row.group(2).split(", "))))
                .hasSizeGreaterThan(90)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesEveryAggregate() {
        var named = CLASS.matcher(GLOSSARY)
                .results()
                .map(it -> it.group(1).replaceAll(".*\\.", ""))
                .collect(toSet());
        assertThat(sources()
                        .filter(file -> file.contains("/src/main/"))
                        .map(Checkout::read)
                        .flatMap(source -> AGGREGATE.matcher(source).results().map(it -> it.group(1))))
                .hasSizeGreaterThan(10)
                .isSubsetOf(named);
    }

    @Test
    void formerWordsStayAway() {
        assertThat(Checkout.files().stream()
                        .map(file -> file.toString().replace('\\', '/'))
                        .filter(file -> file.matches(".*\\.(java|tsx?|md|json|properties|csv)|(.*/)?thidua"))
                        .filter(file -> !MAY_SAY_FORMER_WORDS.contains(file.replaceAll(".*/", "")))
                        .flatMap(GlossaryTest::formerWords))
                .as("words that docs/glossary.md replaced")
                .isEmpty();
    }

    private static Stream<String> formerWords(String file) {
        var lines = Checkout.read(file).lines().toList();
        return Stream.iterate(0, it -> it < lines.size(), it -> it + 1)
                .flatMap(number -> FORMER.stream()
                        .filter(it -> it.pattern().matcher(lines.get(number)).find())
                        .map(it -> "%s:%d %s (say: %s)"
                                .formatted(file, number + 1, lines.get(number).strip(), it.now())));
    }

    private static Stream<MatchResult> rows() {
        return ROW.matcher(GLOSSARY).results();
    }

    private static Stream<String> sources() {
        return Checkout.files().stream()
                .map(file -> file.toString().replace('\\', '/'))
                .filter(file -> file.endsWith(".java"));
    }

    private static final Set<String> MAY_SAY_FORMER_WORDS = Set.of("GlossaryTest.java", "glossary.md");
}
