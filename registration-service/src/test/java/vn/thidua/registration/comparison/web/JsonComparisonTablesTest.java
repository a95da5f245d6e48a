package vn.thidua.registration.comparison.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.text.Sentences;

class JsonComparisonTablesTest {

    final JsonComparisonTables tables = new JsonComparisonTables(Sentences.load());

    /** But for what the release of then had of the round and nobody looked at. */
    @Test
    void whatWasReadIsWrittenAsItStood() throws IOException {
        var stored = new String(stored(), UTF_8);

        var written = new String(tables.write(tables.read(stored()).orElseThrow()), UTF_8);

        assertThat(beforeTheRound(written)).isEqualTo(beforeTheRound(stored)).contains("F-YEAR:heading", "trên 70 %");
        assertThat(afterTheRound(written)).isEqualTo(afterTheRound(stored)).contains("trung vị");
        assertThat(written)
                .contains("\"round\":{\"actions\":[],\"awardYear\":2031,\"blocId\":")
                .doesNotContain("\"myUnitId\"");
    }

    private static String beforeTheRound(String table) {
        return table.substring(0, table.indexOf("\"round\":"));
    }

    private static String afterTheRound(String table) {
        return table.substring(table.indexOf("\"rows\":"));
    }

    @Test
    void whatOtherReleasesAddOrLeaveOutDoesNotHinder() {
        var read = tables.read("""
                {"later": 1, "members": [{"unitName": "Sở A", "staffCount": 7}],
                 "statistics": [{"code": "LDTT", "holder": "INDIVIDUAL", "ratio": {"median": 2}}]}
                """.getBytes(UTF_8)).orElseThrow();

        assertThat(read.rows()).isEmpty();
        assertThat(read.members()).singleElement().satisfies(it -> {
            assertThat(it.staffCount()).isEqualTo(7);
            assertThat(it.lines()).isEmpty();
            assertThat(it.findings()).isEmpty();
        });
        assertThat(read.statistics()).singleElement().satisfies(it -> {
            assertThat(it.ratio().median()).isEqualByComparingTo("2");
            assertThat(it.ratio().outliers()).isEmpty();
            assertThat(it.quantity().median()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "[]", "{", "{\"members\":7}"})
    void whatIsNoTableIsNone(String text) {
        assertThat(tables.read(text.getBytes(UTF_8))).isEmpty();
    }

    private static byte[] stored() throws IOException {
        try (var in = JsonComparisonTablesTest.class.getResourceAsStream("/samples/frozen-table.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
