package vn.thidua.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource({
        "11.0.0-M1, 11.0.25, , 11.0.24, true",
        "11.0.0-M1, 11.0.25, , 11.0.25, false",
        "11.0.0-M1, 11.0.25, , 10.1.57, false",
        "11.0.0-M1, , 11.0.24, 11.0.24, true",
        "11.0.0-M1, , 11.0.24, 11.0.25, false",
        "0, 4.2.17.Final, , 4.2.16.Final, true",
        "0, 4.2.17.Final, , 4.2.17.Final, false",
        "0, 2.10, , 2.9, true",
        "0, , , 99, true",
        "1.0.0, 1.0.1, , 1.0.1-beta.1, true",
    })
    void holdsTheVersionsFromTheFirstAffectedUpToTheMendedOne(
            String introduced, String fixed, String lastAffected, String version, boolean contained) {
        assertThat(new VersionRange(introduced, fixed, lastAffected).contains(version))
                .isEqualTo(contained);
    }
}
