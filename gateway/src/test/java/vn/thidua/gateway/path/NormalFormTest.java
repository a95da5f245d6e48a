package vn.thidua.gateway.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/session",
                "/registrations/0b9c7b9e-7d0e-4d7f-a7f2-5a2c8f6f1a11/import",
                "/assets/app-4f3a9c.js",
                "/a/",
                "/a.b/..c/.d/e..",
                "/a%20b%3A%40%22",
                "/a!$&'()*+,=:@-._~"
            })
    void takesAPathThatIsSpeltInOneWay(String path) {
        assertThat(NormalForm.isPath(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api",
                "//",
                "//api",
                "/api//x",
                "/a/./b",
                "/a/../b",
                "/..",
                "/.",
                "/a/..",
                "/%61pi",
                "/api%2Fx",
                "/api%2fx",
                "/api%5Cx",
                "/api\\x",
                "/api;v=1",
                "/api%3Bv=1",
                "/api%3Fx",
                "/api%23x",
                "/api%25",
                "/api%2561",
                "/api%00",
                "/api%0A",
                "/api%7F",
                "/api%E1%BB%9F",
                "/api%C0%AF",
                "/api%FF",
                "/apiở",
                "/api%3a",
                "/api%",
                "/api%2",
                "/api%zz",
                "/api x",
                "/api\tx",
                "/api\u0000",
                "/api|x",
                "/api\"x",
                "/api[x]",
                "/api%7E",
                "/api%2E%2E/x"
            })
    void refusesAnyOther(String path) {
        assertThat(NormalForm.isPath(path)).isFalse();
    }

    @Test
    void refusesAPathThatIsTooLong() {
        assertThat(NormalForm.isPath("/" + "x".repeat(2047))).isTrue();
        assertThat(NormalForm.isPath("/" + "x".repeat(2048))).isFalse();
    }

    /** Of all that a lenient reader takes for the same, one is accepted at most. */
    @Test
    void letsInOneSpellingOfEachPathOnly() {
        var random = new Random(7);
        var letIn = new HashMap<String, String>();
        for (int i = 0; i < 200_000; i++) {
            var written = spelling(random);
            if (NormalForm.isPath(written)) {
                var read = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
                var other = letIn.put(read, written);
                // An escaped separator of parts of a segment is not the separator; everything else is the same.
                assertThat(other == null || other.equals(written) || written.contains("%3A") || other.contains("%3A"))
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
        assertThat(NormalForm.isQuery(query)).isTrue();
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
        assertThat(NormalForm.isQuery(query)).isFalse();
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThat(NormalForm.isQuery("x".repeat(4096))).isTrue();
        assertThat(NormalForm.isQuery("x".repeat(4097))).isFalse();
    }
}
