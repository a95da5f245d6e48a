package vn.thidua.platform.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something said to people: a key of the message bundles and what is filled in. Its words, in both languages, are the
 * adapters' business. The key is written out wherever a sentence is made, so that a test can compare code and bundles.
 */
public record Sentence(String key, Map<String, Parameter> parameters) {

    /** A text, the same in another language beside it where there is one, or a number. */
    public record Parameter(
            @Nullable String text,
            @Nullable String english,
            @Nullable BigDecimal number) {}

    public Sentence {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static Sentence of(String key) {
        return new Sentence(key, Map.of());
    }

    /** One that was stored as words, before keys were. */
    public static Sentence asSaid(String vietnamese, String english) {
        return Sentence.of("as-said").with("text", vietnamese, english);
    }

    public Sentence with(String name, String text) {
        return with(name, new Parameter(text, null, null));
    }

    /** For what has a name in each language, such as a title. */
    public Sentence with(String name, String vietnamese, String english) {
        return with(name, new Parameter(vietnamese, english, null));
    }

    public Sentence with(String name, long number) {
        return with(name, BigDecimal.valueOf(number));
    }

    public Sentence with(String name, BigDecimal number) {
        return with(name, new Parameter(null, null, number));
    }

    private Sentence with(String name, Parameter parameter) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, parameter);
        return new Sentence(key, more);
    }
}
