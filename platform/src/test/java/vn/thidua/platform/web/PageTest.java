package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Searchable;

class PageTest {

    private static final List<Leaf> LEAVES =
            IntStream.range(0, 5).mapToObj(it -> new Leaf(new UUID(0, it), it)).toList();

    record Leaf(UUID id, long version) implements Aggregate, Searchable {

        @Override
        public String searchText() {
            return "Lá thứ " + version + " của cây Đa";
        }
    }

    private static Page<Long> part(@Nullable String after, int limit, String search) {
        var request = new ListRequest(after == null ? null : UUID.fromString(after), limit, search);
        return Page.part(
                LEAVES, request, leaves -> leaves.stream().map(Leaf::version).toList());
    }

    @Test
    void goesThroughAListPartByPart() {
        var first = part(null, 2, "");
        var second = part(first.next(), 2, "");
        var last = part(second.next(), 2, "");

        assertThat(first.items()).containsExactly(0L, 1L);
        assertThat(second.items()).containsExactly(2L, 3L);
        assertThat(last).isEqualTo(new Page<>(List.of(4L), null));
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> part(UUID.randomUUID().toString(), 5, ""))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.PARAMETER_INVALID));
    }

    @Test
    void keepsWhatHasAllTheWordsWithoutTheirAccents() {
        assertThat(part(null, 5, "  da THU 3").items()).containsExactly(3L);
        assertThat(part(null, 2, "cây"))
                .isEqualTo(new Page<>(List.of(0L, 1L), LEAVES.get(1).id().toString()));
        assertThat(part(null, 5, "lá tre").items()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> part(LEAVES.getFirst().id().toString(), 5, "thứ 3"));
    }

    @Test
    void endsWhereNothingFollows() {
        assertThat(part(null, 5, "").next()).isNull();
        assertThat(Page.of(List.of(), 5, it -> it, String::valueOf)).isEqualTo(Page.whole(List.of()));
        assertThat(Page.of(List.of("a", "b"), 1, it -> it, it -> it)).isEqualTo(new Page<>(List.of("a"), "a"));
    }
}
