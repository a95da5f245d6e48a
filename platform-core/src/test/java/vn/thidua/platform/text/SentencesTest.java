package vn.thidua.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Sentence;

class SentencesTest {

    static final Sentence ROWS = Sentence.of("rows").with("row", 1234).with("share", new BigDecimal("15.7143"));

    static String say(Locale locale, String pattern, Sentence sentence) {
        return new MessageBundle(locale, Map.of(sentence.key(), pattern)).say(sentence);
    }

    static String vietnamese(String pattern, Sentence sentence) {
        return say(NumberText.VIETNAMESE, pattern, sentence);
    }

    static String english(String pattern, Sentence sentence) {
        return say(Locale.ENGLISH, pattern, sentence);
    }

    @Test
    void numbersAreWrittenInTheLanguagesWay() {
        assertThat(vietnamese("Dòng {row}: {share} %", ROWS)).isEqualTo("Dòng 1234: 15,71 %");
        assertThat(english("Row {row}: {share}%", ROWS)).isEqualTo("Row 1234: 15.71%");
    }

    @Test
    void numbersAreGroupedAndCountedWhereThePatternSaysSo() {
        assertThat(vietnamese("{row, number}", ROWS)).isEqualTo("1.234");
        assertThat(english("{row, plural, one {# row} other {# rows}}", ROWS)).isEqualTo("1,234 rows");
    }

    @Test
    void whatHasANameInEachLanguageIsNamedInIt() {
        var sentence = Sentence.of("title").with("title", "Lao động tiên tiến", "Advanced worker");

        assertThat(vietnamese("“{title}”", sentence)).isEqualTo("“Lao động tiên tiến”");
        assertThat(english("“{title}”", sentence)).isEqualTo("“Advanced worker”");
    }

    @Test
    void whatIsFilledInIsNoPattern() {
        var sentence = Sentence.of("cell").with("value", "it's {0} and {row} %s");

        assertThat(english("The cell's text is “{value}”", sentence))
                .isEqualTo("The cell's text is “it's {0} and {row} %s”");
    }

    @Test
    void wordsThatWereStoredAreSaidAsTheyWere() {
        var sentences = Sentences.load();
        var said = Sentence.asSaid("Dòng {1}, 'ô' A", "Row {1}, cell 'A'");

        assertThat(sentences.vietnamese(said)).isEqualTo("Dòng {1}, 'ô' A");
        assertThat(sentences.english(said)).isEqualTo("Row {1}, cell 'A'");
    }

    @Test
    void aSentenceThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> Sentences.load().english(Sentence.of("nowhere")))
                .hasMessageContaining("no sentence nowhere");
    }
}
