package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeflatedTest {

    private static final byte[] TEXT =
            "Đăng ký thi đua ".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Test
    void comesBackAsItWas() {
        var packed = Deflated.deflate(TEXT);

        assertThat(packed).hasSizeLessThan(TEXT.length / 50);
        assertThat(Deflated.inflate(packed, TEXT.length)).isEqualTo(TEXT);
    }

    @Test
    void inflatesNoFurtherThanItMay() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Deflated.inflate(Deflated.deflate(TEXT), TEXT.length - 1));
    }

    @Test
    void whatIsDamagedFails() {
        var packed = Deflated.deflate(TEXT);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Deflated.inflate(Arrays.copyOf(packed, packed.length / 2), TEXT.length));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Deflated.inflate(new byte[] {1, 2, 3}, TEXT.length));
    }
}
