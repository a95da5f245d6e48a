package vn.thidua.platform.test.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (2020-12) of the records that go over the wire, as the parser and the writer of bodies take them. */
public final class Schemas {

    /** What is answered has all its fields; of what is sent some may be missing. */
    public enum Way {
        ANSWERED,
        SENT
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<Class<?>, String> SCALARS = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(Instant.class, "string date-time"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(int.class, "integer int32"),
            Map.entry(Integer.class, "integer int32"),
            Map.entry(long.class, "integer int64"),
            Map.entry(Long.class, "integer int64"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"));

    private final Described described;
    private final SourceComments comments;
    private final SchemaNames names = new SchemaNames();
    private final SortedMap<String, ObjectNode> named = new TreeMap<>();
    private final Map<Class<?>, Way> ways = new HashMap<>();
    private final Set<String> unused = new TreeSet<>();

    Schemas(Described described, SourceComments comments) {
        this.described = described;
        this.comments = comments;
        unused.addAll(described.raw().keySet());
        unused.addAll(described.closed().keySet());
    }

    /** Components something was said of that no schema has. */
    Set<String> unused() {
        return unused;
    }

    /** All that were asked for by now, by their names. */
    public SortedMap<String, ObjectNode> named() {
        return named;
    }

    /** The schema of a body or an answer; a generic record stands in place. */
    public ObjectNode of(AnnotatedType type, Way way) {
        return of(type, Map.of(), way);
    }

    public ObjectNode of(Class<?> type, Way way) {
        return type.isEnum() || type.isRecord() ? reference(type, way) : scalar(type);
    }

    private ObjectNode of(AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> bound, Way way) {
        var real = real(type, bound);
        var raw = raw(real.getType());
        ObjectNode schema;
        if (Collection.class.isAssignableFrom(raw)) {
            var element = ((AnnotatedParameterizedType) real).getAnnotatedActualTypeArguments()[0];
            var items = of(element, bound, way);
            schema = NODES.objectNode().put("type", "array");
            schema.set("items", Constraints.add(items, raw(real(element, bound).getType()), element));
        } else if (raw.isRecord() && raw.getTypeParameters().length > 0) {
            schema = object(raw, bindings((AnnotatedParameterizedType) real, raw), way);
        } else {
            schema = of(raw, way);
        }
        var mayBeNull = type.isAnnotationPresent(Nullable.class) || real.isAnnotationPresent(Nullable.class);
        return mayBeNull ? orNull(schema) : schema;
    }

    private ObjectNode reference(Class<?> type, Way way) {
        var name = names.of(type);
        if (type.isRecord()) {
            var other = ways.putIfAbsent(type, way);
            if (other != null && other != way) {
                throw new AssertionError(
                        type.getName() + " is sent and answered: let the request have a record of its own");
            }
        }
        if (!named.containsKey(name)) {
            named.put(name, NODES.objectNode());
            named.put(name, type.isEnum() ? constants(type) : object(type, Map.of(), way));
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode constants(Class<?> type) {
        var schema = NODES.objectNode().put("type", "string");
        comments.of(type).ifPresent(it -> schema.put("description", it));
        var values = schema.putArray("enum");
        Stream.of(type.getEnumConstants()).forEach(it -> values.add(((Enum<?>) it).name()));
        return schema;
    }

    private ObjectNode object(Class<?> type, Map<TypeVariable<?>, AnnotatedType> bound, Way way) {
        var object = NODES.objectNode().put("type", "object");
        if (bound.isEmpty()) {
            comments.of(type).ifPresent(it -> object.put("description", it));
        }
        var required = NODES.arrayNode();
        var properties = NODES.objectNode();
        for (var component : type.getRecordComponents()) {
            var field = field(type, component);
            var schema = instead(type, component, way).orElseGet(() -> component(component, field, bound, way));
            properties.set(component.getName(), Constraints.add(schema, component.getType(), field));
            if (way == Way.ANSWERED ? isAlwaysWritten(component, field) : isNeeded(component, field)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        object.set("properties", properties);
        return object;
    }

    private ObjectNode component(
            RecordComponent component, Field field, Map<TypeVariable<?>, AnnotatedType> bound, Way way) {
        try {
            var schema = of(component.getAnnotatedType(), bound, way);
            // What is left out when there is none is never null.
            return way == Way.ANSWERED && !isAlwaysWritten(component, field) ? notNull(schema) : schema;
        } catch (IllegalArgumentException e) {
            throw new AssertionError(
                    component.getDeclaringRecord().getName() + "." + component.getName() + ": " + e.getMessage(), e);
        }
    }

    private Optional<ObjectNode> instead(Class<?> type, RecordComponent component, Way way) {
        var name = SchemaNames.nameOf(type) + "." + component.getName();
        var said = unused.remove(name)
                || described.raw().containsKey(name)
                || described.closed().containsKey(name);
        if (said && component.getType() != String.class && !component.getType().isEnum()) {
            throw new AssertionError(name + " is no text any more, so nothing has to be said of it");
        }
        var raw = described.raw().get(name);
        if (raw != null) {
            return Optional.of(of(raw, way));
        }
        return Optional.ofNullable(described.closed().get(name)).map(values -> {
            var schema = NODES.objectNode().put("type", "string");
            var constants = schema.putArray("enum");
            values.forEach(constants::add);
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
        });
    }

    private static boolean isAlwaysWritten(RecordComponent component, Field field) {
        var include = field.getAnnotation(JsonInclude.class);
        var ofType = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return Stream.of(Optional.ofNullable(include), Optional.ofNullable(ofType))
                .flatMap(Optional::stream)
                .noneMatch(it -> it.value() == JsonInclude.Include.NON_NULL);
    }

    /** As the parser takes it: a number may not be missing where there is no null, nor what validation asks for. */
    private static boolean isNeeded(RecordComponent component, Field field) {
        return component.getType().isPrimitive() || Constraints.need(field);
    }

    private static ObjectNode scalar(Class<?> type) {
        var words = SCALARS.get(type);
        if (words == null) {
            throw new IllegalArgumentException("nothing is known of " + type.getName() + " in JSON");
        }
        var typeAndFormat = words.split(" ", 2);
        var schema = NODES.objectNode().put("type", typeAndFormat[0]);
        return typeAndFormat.length == 1 ? schema : schema.put("format", typeAndFormat[1]);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            var either = NODES.objectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        var type = schema.path("type").asString();
        schema.putArray("type").add(type).add("null");
        if (schema.has("enum")) {
            schema.withArray("enum").addNull();
        }
        return schema;
    }

    private static ObjectNode notNull(ObjectNode schema) {
        return schema.has("anyOf") ? (ObjectNode) schema.path("anyOf").path(0) : schema;
    }

    private static AnnotatedType real(AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> bound) {
        return type.getType() instanceof TypeVariable<?> it ? bound.getOrDefault(it, type) : type;
    }

    private static Map<TypeVariable<?>, AnnotatedType> bindings(AnnotatedParameterizedType type, Class<?> raw) {
        var bound = new HashMap<TypeVariable<?>, AnnotatedType>();
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            bound.put(raw.getTypeParameters()[i], type.getAnnotatedActualTypeArguments()[i]);
        }
        return bound;
    }

    static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> it -> it;
            case ParameterizedType it -> (Class<?>) it.getRawType();
            default -> throw new IllegalArgumentException("nothing is known of " + type + " in JSON");
        };
    }

    private static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
