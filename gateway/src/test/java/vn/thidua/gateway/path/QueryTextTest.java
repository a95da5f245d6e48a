package vn.thidua.gateway.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "limit=50&after=a%2Bb%20c",
                "fileName=%C4%91%C4%83ng%20k%C3%BD.docx",
                "fileName=%c4%91%c4%83ng",
                "search=a+b",
                "x"
            })
    void takesAQueryThatIsText(String query) {
        assertThat(QueryText.isReadable(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=%FF",
                "x=%00",
                "x=%0A",
                "x=%C2%85",
                "x=%7F",
                "x=%",
                "x=%2",
                "x=%zz",
                "x=%C0%AF",
                "x=%ED%A0%80",
                "x=%E1%BB",
                "x=ở",
                "x= y",
                "x=\ty"
            })
    void refusesAQueryThatIsNot(String query) {
        assertThat(QueryText.isReadable(query)).isFalse();
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThat(QueryText.isReadable("x".repeat(4096))).isTrue();
        assertThat(QueryText.isReadable("x".repeat(4097))).isFalse();
    }
}
