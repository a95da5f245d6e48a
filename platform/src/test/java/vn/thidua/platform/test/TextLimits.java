package vn.thidua.platform.test;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Refusal.Fault;

/**
 * Tries every text and every list of a record of the domain at the last length that fits and the first that does not. They
 * are found by reflection, also in what it holds, so that none is without a limit.
 */
public final class TextLimits<R extends Record> {

    private final R sample;
    private final Consumer<R> take;
    private final Map<String, Integer> limits = new TreeMap<>();
    private final Map<String, String> elsewhere = new TreeMap<>();

    private TextLimits(R sample, Consumer<R> take) {
        this.sample = sample;
        this.take = take;
    }

    /** Of a record that the domain takes, which has a text or an element wherever it may have one. */
    public static <R extends Record> TextLimits<R> of(R sample, Consumer<R> take) {
        return new TextLimits<>(sample, take);
    }

    /** Of a record that refuses by itself what is too long for it. */
    public static <R extends Record> TextLimits<R> of(R sample) {
        return new TextLimits<>(sample, _ -> {});
    }

    /** The limit of the text or list at that pointer, as in {@code /solutions} and {@code /solutions/0}. */
    public TextLimits<R> limit(String pointer, int most) {
        limits.put(pointer, most);
        return this;
    }

    /** Of each of its texts and lists that nothing else is said of: the constant of that class that is named as the component. */
    public TextLimits<R> limitsOf(Class<?> domain) {
        var found = new TreeSet<String>();
        collect(sample, "", found);
        for (var component : sample.getClass().getRecordComponents()) {
            var pointer = "/" + component.getName();
            if (found.contains(pointer) && !limits.containsKey(pointer) && !elsewhere.containsKey(pointer)) {
                limit(pointer, constant(domain, component.getName()));
            }
        }
        return this;
    }

    private static int constant(Class<?> domain, String component) {
        try {
            return domain.getField(component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                    .getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(domain.getSimpleName() + " says no limit of " + component, e);
        }
    }

    /** A text or list that the record takes at any length, and what limits it instead. */
    public TextLimits<R> elsewhere(String pointer, String why) {
        elsewhere.put(pointer, why);
        return this;
    }

    /** Two tests a limit, and one that finds a text or list without any. */
    public Stream<DynamicTest> tests() {
        var found = new TreeSet<String>();
        collect(sample, "", found);
        var said = new TreeSet<>(limits.keySet());
        said.addAll(elsewhere.keySet());
        var complete = dynamicTest(
                nameOf() + " has a limit for every text and list",
                () -> assertThat(said).isEqualTo(found));
        return Stream.concat(
                Stream.of(complete), limits.entrySet().stream().flatMap(it -> tests(it.getKey(), it.getValue())));
    }

    private Stream<DynamicTest> tests(String pointer, int most) {
        var name = nameOf() + " " + pointer + " ";
        return Stream.of(
                dynamicTest(
                        name + most + " fits",
                        () -> assertThatCode(() -> take(pointer, most)).doesNotThrowAnyException()),
                dynamicTest(
                        name + (most + 1) + " does not",
                        () -> assertThatExceptionOfType(Refusal.class)
                                .isThrownBy(() -> take(pointer, most + 1))
                                .satisfies(it -> assertThat(it.faults())
                                        .extracting(Fault::pointer)
                                        .containsExactly(pointer))));
    }

    private String nameOf() {
        return sample.getClass().getSimpleName();
    }

    private void take(String pointer, int length) {
        take.accept(with(sample, List.of(pointer.substring(1).split("/")), length));
    }

    private static void collect(Record within, String at, Set<String> found) {
        for (var component : within.getClass().getRecordComponents()) {
            var type = component.getType();
            if (type == String.class || type == List.class || type.isRecord()) {
                collect(value(component, within), at + "/" + component.getName(), found);
            }
        }
    }

    private static void collect(@Nullable Object value, String pointer, Set<String> found) {
        switch (Objects.requireNonNull(value, "the sample has nothing at " + pointer)) {
            case String _ -> found.add(pointer);
            case List<?> list -> {
                found.add(pointer);
                collect(list.isEmpty() ? null : list.getFirst(), pointer + "/0", found);
            }
            case Record inside -> collect(inside, pointer, found);
            default -> {
                // Neither a text nor anything that holds one.
            }
        }
    }

    /** The record with another length in one place; what its constructor refuses is thrown as it is. */
    private static <T extends Record> T with(T within, List<String> path, int length) {
        var arguments = new ArrayList<@Nullable Object>();
        var components = within.getClass().getRecordComponents();
        for (var component : components) {
            var value = value(component, within);
            arguments.add(
                    component.getName().equals(path.getFirst())
                            ? longer(value, path.subList(1, path.size()), length)
                            : value);
        }
        try {
            @SuppressWarnings("unchecked")
            var constructor = (java.lang.reflect.Constructor<T>) within.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object longer(@Nullable Object value, List<String> path, int length) {
        return switch (Objects.requireNonNull(value, "the sample has a value wherever there is a limit")) {
            case List<?> list when path.isEmpty() -> nCopies(length, list.getFirst());
            case List<?> list -> List.of(longer(list.getFirst(), path.subList(1, path.size()), length));
            case Record inside -> with(inside, path, length);
            default -> "a".repeat(length);
        };
    }

    private static @Nullable Object value(RecordComponent component, Record within) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(within);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
