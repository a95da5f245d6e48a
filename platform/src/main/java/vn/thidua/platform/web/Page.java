package vn.thidua.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Searchable;

/** A part of a list, and the key after which the next part begins; none after the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int MOST = 200;

    /** A page of at most {@code limit} out of what was found when one more was asked for. */
    public static <S, T> Page<T> of(List<S> found, int limit, Function<S, T> view, Function<S, String> key) {
        var more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page<>(shown.stream().map(view).toList(), more ? key.apply(shown.getLast()) : null);
    }

    /**
     * The part that is asked for of an ordered list; for lists that are small enough to be sorted and searched whole. All of
     * it are shown in one go. Refuses a cursor that is not in this very list, whether it is anywhere else or not.
     */
    public static <S extends Aggregate & Searchable, T> Page<T> part(
            List<S> ordered, ListRequest request, Function<List<S>, List<T>> views) {
        var matching = request.matching(ordered);
        var after = request.after();
        if (after != null && matching.stream().noneMatch(it -> it.id().equals(after))) {
            throw CommonReason.foreignCursor();
        }
        var rest = after == null
                ? matching.stream()
                : matching.stream().dropWhile(it -> !it.id().equals(after)).skip(1);
        var page = of(
                rest.limit(request.limit() + 1L).toList(),
                request.limit(),
                it -> it,
                it -> it.id().toString());
        return new Page<>(views.apply(page.items()), page.next());
    }

    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }
}
