package vn.thidua.platform.mongo;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds stored records to what their types say: no component is missing, however deep, unless it is {@code @Nullable}. */
final class RecordValidator {

    private static final ClassValue<List<RecordComponent>> OBJECTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(it -> !it.getType().isPrimitive())
                    .peek(it -> it.getAccessor().setAccessible(true))
                    .toList();
        }
    };

    private RecordValidator() {}

    static void require(Record record) {
        for (var component : OBJECTS.get(record.getClass())) {
            require(component, valueOf(component, record));
        }
    }

    private static void require(RecordComponent component, @Nullable Object value) {
        switch (value) {
            case null -> {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new IllegalArgumentException(component.getName() + " is missing");
                }
            }
            case Record inner -> require(inner);
            case Collection<?> many -> many.forEach(it -> require(component, it));
            default -> {
                // A value that stands by itself.
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
