package vn.thidua.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.SentencesContract;

/** What the service says to people, it says in both languages. */
class SentencesTest {

    @Test
    void areSaidInBothLanguages() throws IOException {
        SentencesContract.here()
                .withKeysOf("rule/RuleBook.java", bases())
                .withoutTwins("paper_vi.properties")
                .checkSentences();
    }

    /** The rules' bases are keys in their table. */
    private static Set<String> bases() throws IOException {
        try (var rows = Files.lines(Path.of("src/main/resources/rules.csv"))) {
            return rows.skip(1)
                    .map(it -> it.substring(it.lastIndexOf(',') + 1))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
