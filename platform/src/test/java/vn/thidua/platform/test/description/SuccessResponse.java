package vn.thidua.platform.test.description;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which success an endpoint answers and with which headers, by what its method and the private ones it calls do. */
record SuccessResponse(int status, boolean hasLocation, boolean hasTag) {

    static SuccessResponse of(Method handler, JavaClasses classes) {
        var type = classes.get(handler.getDeclaringClass());
        var calls = new LinkedHashSet<String>();
        collect(type.getMethod(handler.getName(), handler.getParameterTypes()), type, calls);
        var fixed = AnnotatedElementUtils.findMergedAnnotation(handler, ResponseStatus.class);
        if (fixed != null) {
            return new SuccessResponse(fixed.code().value(), false, false);
        }
        var created = calls.contains("Versioned.created") || calls.contains("ResponseEntity.created");
        var accepted = calls.contains("Accepted.work") || calls.contains("ResponseEntity.accepted");
        return new SuccessResponse(
                created ? 201 : accepted ? 202 : 200,
                created || accepted,
                calls.contains("Versioned.created")
                        || calls.contains("Versioned.ok")
                        || calls.stream().anyMatch(it -> it.endsWith(".eTag")));
    }

    private static void collect(JavaMethod method, JavaClass within, Set<String> calls) {
        for (var call : method.getMethodCallsFromSelf()) {
            var target = call.getTarget();
            if (calls.add(target.getOwner().getSimpleName() + "." + target.getName())
                    && target.getOwner().equals(within)) {
                within.getMethods().stream()
                        .filter(it -> it.getName().equals(target.getName()))
                        .forEach(it -> collect(it, within, calls));
            }
        }
    }
}
