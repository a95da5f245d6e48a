package vn.thidua.registration.keyedid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.NamedId;

class KeyedIdsTest {

    private final KeyedIds ids = new KeyedIds(() -> new byte[32]);

    @Test
    void followFromTheNamesAndTheKey() {
        assertThat(ids.of("pledge", "a")).isEqualTo(ids.of("pledge", "a"));
        assertThat(ids.of("pledge", "a")).isNotEqualTo(ids.of("pledge", "b"));
        assertThat(ids.of("a", "bc")).isNotEqualTo(ids.of("ab", "c"));
        assertThat(ids.of("pledge", "a")).isNotEqualTo(NamedId.of("pledge", "a"));
        var key = new byte[32];
        key[31] = 1;
        assertThat(new KeyedIds(() -> key).of("pledge", "a")).isNotEqualTo(ids.of("pledge", "a"));
    }

    @Test
    void areUuidsOfTheirOwnVersionAndApart() {
        var all = new HashSet<>(IntStream.range(0, 1000)
                .mapToObj(it -> ids.of("pledge", "" + it))
                .toList());

        assertThat(all).hasSize(1000).allMatch(it -> it.version() == 8 && it.variant() == 2);
    }
}
