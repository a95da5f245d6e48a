package vn.thidua.gateway.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    static final String ONE = key("one", 1);
    static final String TWO = key("two", 2);

    final byte[] plain = "a token".getBytes(UTF_8);

    @Test
    void opensWhatItHasClosed() {
        var seal = seal(ONE, Purpose.SESSION_ATTRIBUTES);

        assertThat(seal.open(seal.close(plain, "place"), "place")).isEqualTo(plain);
    }

    @Test
    void hidesWhatIsInside() {
        var sealed = seal(ONE, Purpose.SESSION_ATTRIBUTES).close(plain, "place");

        assertThat(new String(sealed, UTF_8)).doesNotContain("token");
        assertThat(seal(ONE, Purpose.SESSION_ATTRIBUTES).close(plain, "place")).isNotEqualTo(sealed);
    }

    @Test
    void noticesEveryChange() {
        var seal = seal(ONE, Purpose.SESSION_ATTRIBUTES);
        var sealed = seal.close(plain, "place");
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(seal.open(changed, "place")).as("byte %d", i).isNull();
        }
    }

    @Test
    void opensNothingOfAnotherPlaceOrPurpose() {
        var sealed = seal(ONE, Purpose.SESSION_ATTRIBUTES).close(plain, "place");

        assertThat(seal(ONE, Purpose.SESSION_ATTRIBUTES).open(sealed, "other")).isNull();
        assertThat(seal(ONE, Purpose.SIGN_IN_ATTEMPTS).open(sealed, "place")).isNull();
    }

    @Test
    void takesAnyBytesForUnsealed() {
        var seal = seal(ONE, Purpose.SESSION_ATTRIBUTES);
        for (var bytes :
                new byte[][] {{}, {1}, {1, 3}, {1, -1}, {1, 3, 'o', 'n', 'e'}, {(byte) 0xac, (byte) 0xed}, new byte[300]
                }) {
            assertThat(seal.open(bytes, "place")).isNull();
        }
    }

    @Test
    void readsWithOldKeysAndWritesWithTheFirst() {
        var old = seal(ONE, Purpose.SESSION_ATTRIBUTES).close(plain, "place");
        var both = seal(TWO + "," + ONE, Purpose.SESSION_ATTRIBUTES);
        var fresh = both.close(plain, "place");

        assertThat(both.open(old, "place")).isEqualTo(plain);
        assertThat(seal(TWO, Purpose.SESSION_ATTRIBUTES).open(fresh, "place")).isEqualTo(plain);
        assertThat(seal(TWO, Purpose.SESSION_ATTRIBUTES).open(old, "place")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one",
                "one:",
                "one:c2VjcmV0",
                "one:!!!!",
                ":AAAA",
                "o ne:" + A,
                "one:" + A + ",",
                "one:" + A + ",one:" + A
            })
    void refusesKeysThatAreNoneWithoutRepeatingThem(String text) {
        assertThatThrownBy(() -> SessionKeys.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("THIDUA_SESSION_KEYS")
                .hasMessageNotContaining(A)
                .hasMessageNotContaining("c2VjcmV0");
    }

    static final String A = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    static String key(String id, int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    private static Seal seal(String keys, Purpose purpose) {
        return new Seal(SessionKeys.of(keys).ringFor(purpose));
    }
}
