package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What holds for the sentences of every module: said in both languages with the same parameters, made in code with just
 * those, and none that nobody says. Sentences lie in the bundles and nowhere else.
 *
 * @param module the module's folder
 * @param keysOf files that take their keys from a table, with the keys in it
 * @param inVietnamese a bundle that has no twin, for what the law wants in Vietnamese; there need be none
 * @param vocabulary files whose Vietnamese is not said to people: words that texts are understood by
 */
public record SentencesContract(
        Path module, Map<String, Set<String>> keysOf, String inVietnamese, Set<String> vocabulary) {

    private static final Pattern VIETNAMESE = Pattern.compile(
            "[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíĩòóõùúũý]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of the module whose tests run. */
    public static SentencesContract here() {
        return of("");
    }

    /** Of a module by its path from the one whose tests run. */
    public static SentencesContract of(String module) {
        return new SentencesContract(Path.of(module).toAbsolutePath().normalize(), Map.of(), "", Set.of());
    }

    /** A file that takes keys from a table, and the keys there. */
    public SentencesContract withKeysOf(String file, Set<String> keys) {
        var all = new HashMap<>(keysOf);
        all.put(file, keys);
        return new SentencesContract(module, all, inVietnamese, vocabulary);
    }

    /** A bundle in Vietnamese alone. */
    public SentencesContract withoutTwins(String bundle) {
        return new SentencesContract(module, keysOf, bundle, vocabulary);
    }

    /** Files, by the ends of their paths, that understand Vietnamese and do not speak it. */
    public SentencesContract withVocabulary(String... files) {
        return new SentencesContract(module, keysOf, inVietnamese, Set.of(files));
    }

    /** Fails with a line for each sentence that is not as it should be, which says where. */
    public void checkSentences() {
        assertThat(String.join("\n", faults())).isEmpty();
    }

    /** Fails with a line for each Vietnamese text in code, which says where. */
    public void checkCode() {
        assertThat(String.join("\n", literals())).isEmpty();
    }

    List<String> faults() {
        var sources = JavaSources.of(module);
        var vietnamese = BundleFile.of(module, "messages_vi.properties");
        var english = BundleFile.of(module, "messages_en.properties");
        var all = vietnamese.and(BundleFile.of(module, inVietnamese));
        return Stream.of(
                        alone(all),
                        alone(english),
                        twins(vietnamese, english),
                        twins(english, vietnamese),
                        made(sources, all),
                        unused(sources, all))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> alone(BundleFile bundle) {
        var violations = new ArrayList<String>();
        var keys = new HashSet<String>();
        for (var line : bundle.lines()) {
            line.fault().ifPresent(it -> violations.add("%s: %s %s".formatted(line.where(), line.key(), it)));
            if (!keys.add(line.key())) {
                violations.add("%s: %s is there already".formatted(line.where(), line.key()));
            }
        }
        return violations;
    }

    private static List<String> twins(BundleFile bundle, BundleFile other) {
        var violations = new ArrayList<String>();
        for (var line : bundle.lines()) {
            var twin = other.line(line.key()).orElse(null);
            if (twin == null) {
                violations.add("%s: %s has no twin in %s".formatted(line.where(), line.key(), other.name()));
            } else if (line.fault().isEmpty() && twin.fault().isEmpty()) {
                var missing = new TreeSet<>(line.placeholders());
                missing.removeAll(twin.placeholders());
                missing.forEach(it -> violations.add(
                        "%s: %s leaves out {%s} of %s".formatted(twin.where(), line.key(), it, bundle.name())));
                var choices = new TreeSet<>(line.choices());
                choices.removeAll(twin.choices());
                choices.forEach(it -> violations.add(
                        "%s: %s has no choice %s of %s".formatted(twin.where(), line.key(), it, bundle.name())));
            }
        }
        return violations;
    }

    /** A sentence whose key is not written out cannot be compared, unless its keys come from a table. */
    private List<String> made(JavaSources sources, BundleFile bundle) {
        var violations = new ArrayList<String>();
        keysOf.forEach((file, keys) -> keys.stream()
                .filter(it -> bundle.line(it).isEmpty())
                .forEach(it -> violations.add("%s: there is no sentence %s in %s".formatted(file, it, bundle.name()))));
        for (var made : sources.sentences()) {
            var key = made.key();
            if (key == null) {
                if (keysOf.keySet().stream().noneMatch(made.file()::endsWith)) {
                    violations.add(made.where() + ": the key of the sentence is not written out");
                }
                continue;
            }
            var line = bundle.line(key).orElse(null);
            if (line == null) {
                violations.add("%s: there is no sentence %s in %s".formatted(made.where(), key, bundle.name()));
            } else if (line.fault().isEmpty() && !line.placeholders().equals(made.parameters())) {
                violations.add("%s: %s is filled in with %s and has places for %s"
                        .formatted(
                                made.where(),
                                key,
                                new TreeSet<>(made.parameters()),
                                new TreeSet<>(line.placeholders())));
            }
        }
        return violations;
    }

    private List<String> unused(JavaSources sources, BundleFile bundle) {
        var said = new HashSet<String>();
        keysOf.values().forEach(said::addAll);
        for (var made : sources.sentences()) {
            if (made.key() != null) {
                said.add(made.key());
            }
        }
        return bundle.lines().stream()
                .filter(it -> !said.contains(it.key()))
                .map(it -> "%s: nobody says %s".formatted(it.where(), it.key()))
                .toList();
    }

    List<String> literals() {
        return JavaSources.of(module).texts().stream()
                .filter(it -> vocabulary.stream().noneMatch(it.file()::endsWith))
                .filter(it -> VIETNAMESE.matcher(it.value()).find())
                .map(it -> "%s: Vietnamese belongs in a bundle: %s".formatted(it.where(), it.value()))
                .toList();
    }
}
