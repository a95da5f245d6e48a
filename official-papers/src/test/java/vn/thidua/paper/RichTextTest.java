package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void textIsComposed() {
        assertThat(RichText.of(Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD))
                        .plain())
                .isEqualTo("Nguyễn Thị Hường");
    }

    @Test
    void whatIsNotReadIsLeftOut() {
        assertThat(RichText.of("a\u0000b\u0007c\ud800d\uffffe\u202ef\u2066g").plain())
                .isEqualTo("abcdefg");
        assertThat(RichText.of("một\r\nhai\rba\tbốn").plain()).isEqualTo("một\nhai\nba\tbốn");
        assertThat(RichText.of("\ud83c\udfc6").plain()).isEqualTo("\ud83c\udfc6");
    }

    @Test
    void anAsideKeepsItsPlace() {
        var words = RichText.of("Cờ thi đua ").and(RichText.inItalics("(tập thể đơn vị)"));

        assertThat(words.plain()).isEqualTo("Cờ thi đua (tập thể đơn vị)");
        assertThat(words.runs()).extracting(RichText.Run::italic).containsExactly(false, true);
    }
}
