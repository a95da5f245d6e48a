package vn.thidua.platform.test.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescriptionFileTest {

    @Test
    void aDifferenceIsNamedByItsPointer() {
        var written = read("{\"paths\": {\"/a/b\": {\"get\": {\"x\": [1, 2]}}}}");
        var found = read("{\"paths\": {\"/a/b\": {\"get\": {\"x\": [1, 3]}}}}");

        var difference = DescriptionFile.firstDifference("", written, found).orElseThrow();

        assertThat(difference.pointer()).isEqualTo("/paths/~1a~1b/get/x/1");
        assertThat(difference.written()).isEqualTo("2");
        assertThat(difference.found()).isEqualTo("3");
    }

    @Test
    void whatIsOnlyOnOneSideIsADifference() {
        var difference = DescriptionFile.firstDifference("", read("{\"a\": 1, \"b\": 2}"), read("{\"a\": 1}"));

        assertThat(difference.map(it -> Objects.requireNonNull(it).pointer())).contains("/b");
        assertThat(DescriptionFile.firstDifference("", read("{\"a\": 1, \"b\": 2}"), read("{\"b\": 2, \"a\": 1}")))
                .isEmpty();
    }

    private static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
