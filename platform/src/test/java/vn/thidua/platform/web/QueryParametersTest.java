package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

class QueryParametersTest {

    @Test
    void readsNamesAndValuesInTheirOrder() {
        var read = QueryParameters.of("a=1&b=x+y&a=2&c&d=&e=%C4%90a%3D%26").values();

        assertThat(read)
                .containsEntry("a", List.of("1", "2"))
                .containsEntry("b", List.of("x y"))
                .containsEntry("c", List.of(""))
                .containsEntry("d", List.of(""))
                .containsEntry("e", List.of("Đa=&"));
        assertThat(QueryParameters.of(null).values()).isEmpty();
        assertThat(QueryParameters.of("").values()).isEmpty();
    }

    @Test
    void bringsTextToItsNormalForm() {
        assertThat(QueryParameters.of("search=So%CC%9B%CC%89%E2%80%8B%20").values())
                .containsEntry("search", List.of("Sở"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=%FF",
                "x=%C3",
                "%FF=x",
                "x=%C0%AF",
                "x=%ED%A0%80",
                "x=%00",
                "x=a%00b",
                "x=a%0Bb",
                "x=%E2%80%AE",
                "x=%",
                "x=%4",
                "x=%G1",
                "x=đ",
                "x=a b",
                "x=\u0001"
            })
    void refusesWhatIsNoPlainText(String query) {
        requireRefused(query);
    }

    @Test
    void refusesMoreThanAnybodyAsks() {
        requireRefused("x=" + "a".repeat(4096));
        requireRefused("x&".repeat(60));
    }

    private static void requireRefused(String query) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> QueryParameters.of(query))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.PARAMETER_INVALID));
    }
}
