package vn.thidua.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'Sở Nội vụ', 'Sở Nội vụ'",
        "'So\u031b\u0309 Nội vụ', 'Sở Nội vụ'",
        "' \u3000Sở\u00a0Nội\u2003vụ\u202f', 'Sở Nội vụ'",
        "'S\u200bở N\u00ad\u200cội\u2060 v\ufeffụ', 'Sở Nội vụ'",
        "'\u200eSở\u200f Nội\u061c vụ', 'Sở Nội vụ'",
        "'Sở\u2800Nội\u3164 vụ', 'Sở Nội vụ'",
        "'a < b, <3, 5 > 3', 'a < b, <3, 5 > 3'",
        "'👍🏽', '👍🏽'"
    })
    void keepsWhatIsSeenAndTakesOffTheRest(String said, String kept) {
        assertThat(PlainText.of(said)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200b",
                "\u200b\u200c\u200d\u2060\ufeff",
                "\u00ad \u3164\uffa0",
                "\u2800",
                "\u200e\u200f"
            })
    void seesThatATextShowsNothing(String said) {
        assertThat(PlainText.of(said)).isEmpty();
    }

    @Test
    void keepsLineBreaksAndTabs() {
        assertThat(PlainText.of("một\n\thai\r\nba")).isEqualTo("một\n\thai\r\nba");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>", "<script>", "</p>", "x<!--y", "<img src=x onerror=y>", "<\u200bb>x"})
    void refusesMarkup(String said) {
        requireRefused(said, CommonReason.TEXT_WITH_MARKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "a\u001bb", "\u0085", "\u202eabc", "a\u2066b", "a\u2069b"})
    void refusesControls(String said) {
        requireRefused(said, CommonReason.TEXT_WITH_CONTROL_CHARACTERS);
    }

    @Test
    void refusesHalfACharacter() {
        requireRefused("a" + (char) 0xd83d, CommonReason.TEXT_WITH_CONTROL_CHARACTERS);
    }

    @Test
    void showsWhatWasRefusedInOneLineWithoutHarm() {
        assertThat(PlainText.shown("a\u0000 <b>Sở\u202e</b>\n Nội")).isEqualTo("a Sở Nội");
    }

    @ParameterizedTest
    @CsvSource({
        "ke-hoach.docx, ke-hoach.docx",
        "C:\\Users\\x\\kế hoạch.docx, kế hoạch.docx",
        "../../etc/passwd, passwd",
        "<img src=x>.xlsx, img src=x.xlsx",
        "a\u202exslx.exe, axslx.exe",
        "a\u200b.xlsx, a.xlsx",
        "'..', '–'",
        "'   ', '–'",
        "'a/', '–'"
    })
    void namesAFileForPeople(String said, String shown) {
        assertThat(FileName.of(said).text()).isEqualTo(shown);
    }

    @Test
    void keepsTheEndOfALongFileName() {
        assertThat(FileName.of("a".repeat(500) + "👍.xlsx").text()).hasSize(201).endsWith("👍.xlsx");
    }

    private static void requireRefused(String said, CommonReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PlainText.of(said))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
