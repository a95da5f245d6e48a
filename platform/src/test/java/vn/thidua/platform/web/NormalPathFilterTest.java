package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalPathFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/grove/trees",
                "/api/grove/trees/5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01",
                "/api/a~b/c_d/e.f/g-h/i:j@k,l=m+n",
                "/api/%C4%90a%20l%C3%A0ng",
                "/.well-known/x",
                "/a...b"
            })
    void knowsANormalPath(String path) {
        assertThat(NormalPathFilter.isNormal(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api",
                "//",
                "/api//x",
                "/api/",
                "/api/./x",
                "/api/../x",
                "/api/..",
                "/api/x;a=b",
                "/api\\x",
                "/api/%2Fx",
                "/api/%5Cx",
                "/api/%2E%2E/x",
                "/api/%3Bx",
                "/api/%25x",
                "/api/%00",
                "/api/%0A",
                "/api/%7F",
                "/api/%c4%90",
                "/api/%",
                "/api/%4",
                "/api/%zz",
                "/api/đ",
                "/api/a b",
                "/api/<a>",
                "/api/\"",
                "/api/{x}",
                "http://elsewhere/api",
                "*"
            })
    void refusesEveryOtherSpelling(String path) {
        assertThat(NormalPathFilter.isNormal(path)).isFalse();
    }

    @Test
    void refusesEveryCharacterEncodedThatNeedNotBe() {
        assertThat(IntStream.rangeClosed(0x21, 0x7f).mapToObj("/api/%%%02X"::formatted))
                .noneMatch(NormalPathFilter::isNormal);
    }

    @Test
    void takesALongPathAsItIs() {
        assertThat(NormalPathFilter.isNormal("/" + "a".repeat(2047))).isTrue();
        assertThat(NormalPathFilter.isNormal("/" + "a".repeat(2048))).isFalse();
        assertThat(NormalPathFilter.isNormal("/".repeat(2048))).isFalse();
    }
}
