package vn.thidua.registration.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.registration.content.Ratio.Comparison;

class CellsTest {

    @ParameterizedTest
    @CsvSource({"70,70", "03,3", "0,0", "05 đ/c,5", "05 Đ/ c,5", "12 người,12", "02 tập thể,2", " 7 ,7"})
    void aQuantityKeepsWhatWasWrittenAndKnowsItsValue(String written, int value) {
        assertThat(Quantity.read(written)).contains(new Quantity(written.strip(), value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bảy", "-1", "1.5", "7x", "1 000", "9999999999"})
    void whatIsNoWholeNumberIsNotGuessed(String written) {
        assertThat(Quantity.read(written)).isEmpty();
    }

    @Test
    void aQuantityBeyondAnyDepartmentIsOutOfRange() {
        assertThat(Quantity.read("100001"))
                .hasValueSatisfying(it -> assertThat(it.isInRange()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> 95%|GT|95|true",
                "15 %|EQ|15|true",
                "100%|EQ|100|true",
                "30|EQ|30|false",
                "≥ 70%|GE|70|true",
                ">=70|GE|70|false",
                "trên 95%|GT|95|true",
                "14,3%|EQ|14.3|true",
                "14.30 %|EQ|14.30|true",
                "90% trở lên|GE|90|true",
                "không quá 20%|LE|20|true",
                "Dưới 5 %|LT|5|true",
                "7/28|EQ|25.00|true",
                "11/70|EQ|15.71|true"
            })
    void aRatioIsReadInAllTheShapesPeopleWrite(String written, Comparison comparison, BigDecimal value, boolean sign) {
        assertThat(Ratio.read(written)).contains(new Ratio(written, comparison, value, sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhiều", "95%%", "%", "4/0", "1,2,3", "<> 3", "95% hoặc hơn"})
    void whatIsNoPercentageIsNotGuessed(String written) {
        assertThat(Ratio.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100,true", "0,true", "101,false", "999,false", "8/7,false"})
    void aRatioGoesFromNothingToAll(String written, boolean inRange) {
        assertThat(Ratio.read(written))
                .hasValueSatisfying(it -> assertThat(it.isInRange()).isEqualTo(inRange));
    }
}
