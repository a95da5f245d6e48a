package vn.thidua.platform.test.description;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of types in a description: those of the classes without {@code View} and {@code Controller}, a nested class
 * behind its outer one. A name belongs to one class only.
 */
final class SchemaNames {

    private final Map<String, Class<?>> taken = new HashMap<>();

    String of(Class<?> type) {
        var name = nameOf(type);
        var other = taken.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new AssertionError("Both %s and %s would be described as %s: rename one of them"
                    .formatted(other.getName(), type.getName(), name));
        }
        return name;
    }

    static String nameOf(Class<?> type) {
        var own = without("View", without("Controller", type.getSimpleName()));
        var outer = type.getEnclosingClass();
        if (outer == null) {
            return own;
        }
        var prefix = nameOf(outer);
        return own.contains(prefix) && !own.equals(prefix) || isOf(outer, own) ? own : prefix + own;
    }

    /** {@code UnitView} in {@code UnitController} is the unit itself. */
    private static boolean isOf(Class<?> outer, String own) {
        return outer.getSimpleName().equals(own + "Controller");
    }

    private static String without(String ending, String name) {
        return name.endsWith(ending) && name.length() > ending.length()
                ? name.substring(0, name.length() - ending.length())
                : name;
    }
}
