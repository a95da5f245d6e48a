package vn.thidua.registration.fileimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.registration.content.Ratio;

class TargetTextTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            05 đ/c = 15 %          | 05 đ/c   | 15 %
            33 Đ/ c = 100 %        | 33 Đ/ c  | 100 %
            05 đ/c (15%)           | 05 đ/c   | 15%
            70 người, đạt trên 95% | 70 người | trên 95%
            07 – 100%              | 07       | 100%
            02 tập thể; tỷ lệ 14,3% | 02 tập thể | 14,3%
            > 95% (70 người)       | 70 người | > 95%
            03                     | 03       | -
            15 %                   | -        | 15 %
            4/28                   | -        | 4/28
            95 phần trăm           | -        | 95%
            70% trở lên            | -        | 70% trở lên
            """)
    void takesApartWhatStandsInOneCell(String written, @Nullable String quantity, @Nullable String ratio) {
        var read = TargetText.both(written);

        assertThat(read.quantity()).isEqualTo(quantity);
        assertThat(read.ratio()).isEqualTo(ratio);
        assertThat(read.isUnreadable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            > 95%       | GT | 95
            15 %        | EQ | 15
            100%        | EQ | 100
            30          | EQ | 30
            ≥ 70%       | GE | 70
            trên 95%    | GT | 95
            14,3%       | EQ | 14.3
            14.3 %      | EQ | 14.3
            4/28        | EQ | 14.29
            70% trở lên | GE | 70
            """)
    void leavesAShareAsItIsWritten(String written, Ratio.Comparison comparison, String value) {
        var read = TargetText.ratio(written);

        assertThat(read.ratio()).isEqualTo(written);
        assertThat(read.changed()).isFalse();
        assertThat(Ratio.read(written).orElseThrow().comparison()).isEqualTo(comparison);
        assertThat(Ratio.read(written).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "0", "00", "05 đ/c", "05 Đ/ c", "11 người", "02 tập thể"})
    void leavesACountAsItIsWritten(String written) {
        var read = TargetText.quantity(written);

        assertThat(read.quantity()).isEqualTo(written);
        assertThat(read.changed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "…", "...", "x", "không", "/"})
    void blankIsNotZero(String written) {
        assertThat(TargetText.quantity(written).isNothing()).isTrue();
        assertThat(TargetText.ratio(written).isNothing()).isTrue();
        assertThat(TargetText.quantity("0").isNothing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bảy mươi", "O3", "7,5", "3-5", "70 hoặc 71", "2 + 1"})
    void makesNoCountOfWhatIsNone(String written) {
        assertThat(TargetText.quantity(written).isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"95-100%", "gần hết", "1/0"})
    void makesNoShareOfWhatIsNone(String written) {
        assertThat(TargetText.ratio(written).isUnreadable()).isTrue();
    }

    @Test
    void saysWhatAScannerMayHaveSeen() {
        assertThat(TargetText.asDigits("O3")).isEqualTo("03");
        assertThat(TargetText.asDigits("l1")).isEqualTo("11");
        assertThat(TargetText.asDigits("bảy")).isNull();
    }
}
