package vn.thidua.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.office.LegacyText.Encoding;

class LegacyTextTest {

    @ParameterizedTest
    @CsvSource({
        "§¨ng ký thi ®ua n¨m 2022, .VnTime, Đăng ký thi đua năm 2022",
        "Lao ®éng tiªn tiÕn, .VnTime, Lao động tiên tiến",
        "ChiÕn sÜ thi ®ua c¬ së, .VnArial, Chiến sĩ thi đua cơ sở",
        "B»ng khen cña Thñ t­íng ChÝnh phñ, .VnTime, Bằng khen của Thủ tướng Chính phủ",
        "céng hßa x· héi chñ nghÜa viÖt nam, .VnTimeH, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Huân chương, .VnTime, Huân chương",
        "Ñaêng kyù thi ñua naêm 2022, VNI-Times, Đăng ký thi đua năm 2022",
        "Lao ñoäng tieân tieán, VNI-Times, Lao động tiên tiến",
        "Chieán só thi ñua cô sôû, VNI-Times, Chiến sĩ thi đua cơ sở",
        "Baèng khen cuûa Thuû töôùng Chính phuû, VNI Helve, Bằng khen của Thủ tướng Chính phủ",
        "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, VNI-Times, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Phòng Hành chính, Times New Roman, Phòng Hành chính"
    })
    void readsTheFontsOfTheTimeBeforeUnicode(String written, String font, String read) {
        assertThat(LegacyText.toUnicode(written, font)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "TËp thÓ Lao ®éng tiªn tiÕn, TCVN3, Tập thể Lao động tiên tiến",
        "Taäp theå Lao ñoäng xuaát saéc, VNI, Tập thể Lao động xuất sắc",
        "Tập thể Lao động xuất sắc, UNICODE, Tập thể Lao động xuất sắc",
        "Phòng Hành chính, UNICODE, Phòng Hành chính",
        "Thanh tra toà, UNICODE, Thanh tra toà",
        "> 95%, UNICODE, > 95%",
        "25°C, UNICODE, 25°C",
        "70, UNICODE, 70"
    })
    void tellsFromTheLookWhereNoFontIsKnown(String written, Encoding encoding, String read) {
        assertThat(LegacyText.encodingOf(written, null)).isEqualTo(encoding);
        assertThat(LegacyText.toUnicode(written, null)).isEqualTo(read);
    }

    @Test
    void composesWhatWasTypedInParts() {
        var apart = Normalizer.normalize("Chiến sĩ thi đua cơ sở", Normalizer.Form.NFD);

        assertThat(LegacyText.toUnicode(apart, ".VnTime")).isEqualTo("Chiến sĩ thi đua cơ sở");
    }

    @Test
    void findsLettersThatWordKeepsInThePrivateUseArea() {
        var hidden = "Lao \uf0ae\uf0e9ng";

        assertThat(LegacyText.toUnicode(hidden, ".VnTime")).isEqualTo("Lao động");
    }
}
