package vn.thidua.platform.test.description;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What validation asks of a value, in the words of JSON Schema. */
final class Constraints {

    private Constraints() {}

    /** Adds to the schema of a value of that type what the annotations of its field or parameter ask. */
    static ObjectNode add(ObjectNode schema, Class<?> type, AnnotatedElement annotated) {
        var many = Collection.class.isAssignableFrom(type);
        var size = annotated.getAnnotation(Size.class);
        if (size != null) {
            if (size.min() > 0) {
                schema.put(many ? "minItems" : "minLength", size.min());
            }
            schema.put(many ? "maxItems" : "maxLength", size.max());
        }
        if (annotated.isAnnotationPresent(NotEmpty.class)) {
            schema.put(many ? "minItems" : "minLength", 1);
        }
        var pattern = annotated.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
        } else if (annotated.isAnnotationPresent(NotBlank.class)) {
            schema.put("pattern", "\\S");
        }
        var min = annotated.getAnnotation(Min.class);
        if (min != null) {
            schema.put("minimum", min.value());
        }
        var max = annotated.getAnnotation(Max.class);
        if (max != null) {
            schema.put("maximum", max.value());
        }
        return schema;
    }

    /** Whether a value has to be there. */
    static boolean need(AnnotatedElement annotated) {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(annotated::isAnnotationPresent);
    }

    /** Whether anything is asked at all. */
    static boolean isAsked(AnnotatedElement annotated) {
        return need(annotated)
                || Stream.of(Size.class, Pattern.class, Min.class, Max.class).anyMatch(annotated::isAnnotationPresent);
    }
}
