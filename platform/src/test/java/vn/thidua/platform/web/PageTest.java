package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

class PageTest {

    private static final List<Leaf> LEAVES =
            IntStream.range(0, 5).mapToObj(it -> new Leaf(new UUID(0, it), it)).toList();

    record Leaf(UUID id, long version) implements Aggregate {}

    @Test
    void goesThroughAListPartByPart() {
        var first = Page.part(LEAVES, null, 2, Leaf::version);
        var second = Page.part(LEAVES, UUID.fromString(String.valueOf(first.next())), 2, Leaf::version);
        var last = Page.part(LEAVES, UUID.fromString(String.valueOf(second.next())), 2, Leaf::version);

        assertThat(first.items()).containsExactly(0L, 1L);
        assertThat(second.items()).containsExactly(2L, 3L);
        assertThat(last).isEqualTo(new Page<>(List.of(4L), null));
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Page.part(LEAVES, UUID.randomUUID(), 5, Leaf::version))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.PARAMETER_INVALID));
    }

    @Test
    void endsWhereNothingFollows() {
        assertThat(Page.part(LEAVES, null, 5, Leaf::version).next()).isNull();
        assertThat(Page.of(List.of(), 5, it -> it, String::valueOf)).isEqualTo(Page.whole(List.of()));
        assertThat(Page.of(List.of("a", "b"), 1, it -> it, it -> it)).isEqualTo(new Page<>(List.of("a"), "a"));
    }
}
