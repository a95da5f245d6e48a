package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.PlainText;

/** Texts as nobody means well with them, and all the texts that are in something. */
public final class Texts {

    private static final String UNSEEN = "\u200b\u00ad\u2060\u200e";

    private Texts() {}

    /** The same to anyone who looks at it, and another text to anyone who compares. */
    public static String lookingLike(String text) {
        return UNSEEN
                + text.codePoints()
                        .mapToObj(Character::toString)
                        .map(it -> it.equals(" ") ? "\u00a0" : it + UNSEEN)
                        .collect(Collectors.joining());
    }

    /** With what turns the direction of writing, rings the bell and looks like a page of the web. */
    public static String hostile(String text) {
        return text + "\u202egnp.\u202c\u0007<img src=x onerror=alert(1)>";
    }

    /** Of records, lists and maps, found by reflection. */
    public static Stream<String> of(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case String text -> Stream.of(text);
            case Optional<?> maybe -> of(maybe.orElse(null));
            case Collection<?> some -> some.stream().flatMap(Texts::of);
            case Map<?, ?> some -> Stream.concat(of(some.keySet()), of(some.values()));
            case Record some -> Stream.of(some.getClass().getRecordComponents()).flatMap(it -> of(read(it, some)));
            default -> Stream.empty();
        };
    }

    /** Nothing unseen, nothing that turns or rings; for what is shown and asked about before it is kept. */
    public static void requireLegible(@Nullable Object value) {
        assertThat(of(value)).allSatisfy(it -> assertThat(PlainText.legible(it)).isEqualTo(it.strip()));
    }

    /** The same, and no markup: for what is kept. */
    public static void requirePlain(@Nullable Object value) {
        assertThat(of(value)).allSatisfy(it -> assertThat(PlainText.of(it)).isEqualTo(it.strip()));
    }

    private static @Nullable Object read(RecordComponent component, Record from) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
