package vn.thidua.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list, and the key after which the next part begins; none after the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int MOST = 200;

    /** A page of at most {@code limit} out of what was found when one more was asked for. */
    public static <S, T> Page<T> of(List<S> found, int limit, Function<S, T> view, Function<S, String> key) {
        var more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page<>(shown.stream().map(view).toList(), more ? key.apply(shown.getLast()) : null);
    }

    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }
}
