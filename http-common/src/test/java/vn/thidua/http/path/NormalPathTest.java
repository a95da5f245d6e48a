package vn.thidua.http.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalPathTest {

    @ParameterizedTest
    @MethodSource("vn.thidua.http.path.PathSpellings#normal")
    void acceptsAPathWrittenInOneWay(String path) {
        assertThat(NormalPath.isNormal(path)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vn.thidua.http.path.PathSpellings#others")
    void refusesAnyOther(String path) {
        assertThat(NormalPath.isNormal(path)).isFalse();
    }

    @Test
    void refusesEveryEscapeButThatOfABlank() {
        assertThat(IntStream.range(0, 256).filter(it -> it != ' ').mapToObj("/api/%%%02X"::formatted))
                .noneMatch(NormalPath::isNormal);
    }

    @Test
    void takesALongPathAsItIs() {
        assertThat(NormalPath.isNormal("/" + "x".repeat(NormalPath.LONGEST - 1)))
                .isTrue();
        assertThat(NormalPath.isNormal("/" + "x".repeat(NormalPath.LONGEST))).isFalse();
        assertThat(NormalPath.isNormal("/".repeat(NormalPath.LONGEST))).isFalse();
    }

    /** Of all that a lenient reader takes for the same, one is accepted at most. */
    @Test
    void letsInOneSpellingOfEachPathOnly() {
        var random = new Random(7);
        var letIn = new HashMap<String, String>();
        for (int i = 0; i < 200_000; i++) {
            var written = spelling(random);
            if (NormalPath.isNormal(written)) {
                var read = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
                var other = letIn.put(read, written);
                assertThat(other == null || other.equals(written))
                        .as("%s and %s", written, other)
                        .isTrue();
            }
        }
        assertThat(letIn).hasSizeGreaterThan(500);
    }

    private static String spelling(Random random) {
        var pieces = new String[] {
            "/", "a", "%61", "%41", "A", ".", "%2E", "%2e", ":", "%3A", "%3a", "%2F", "%5C", ";", "%3B", "%20", "%00",
            "%25", "%"
        };
        var written = new StringBuilder("/");
        for (int i = random.nextInt(6); i >= 0; i--) {
            written.append(pieces[random.nextInt(pieces.length)]);
        }
        return written.toString();
    }
}
