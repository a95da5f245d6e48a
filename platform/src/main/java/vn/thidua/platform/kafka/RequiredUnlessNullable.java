package vn.thidua.platform.kafka;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Makes the parser hold to what the types say: a record's component must be there and not null, unless it is {@code @Nullable}. */
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var component = componentOf(member);
        return component == null ? super.hasRequiredMarker(config, member) : Boolean.valueOf(isNeeded(component));
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        var component = componentOf(annotated);
        return component == null || !isNeeded(component)
                ? super.findSetterInfo(config, annotated)
                : JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
    }

    private static boolean isNeeded(AnnotatedType component) {
        return !component.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable AnnotatedType componentOf(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                        && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                        && constructor.getDeclaringClass().isRecord()
                ? constructor.getAnnotatedParameterTypes()[parameter.getIndex()]
                : null;
    }
}
