package vn.thidua.platform.test.description;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.FaultCode;
import vn.thidua.platform.domain.Possible;
import vn.thidua.platform.domain.Reason;

/**
 * With which reasons an endpoint may refuse, read from the byte code: every constant of a {@link Reason} in the code that can
 * be reached from its method, by calls, references and lambdas, whatever implements what is called; and likewise every
 * {@link FaultCode} that may stand among the errors of such a refusal. It sees rather too much than too little; {@link ResponsesAreDescribed} holds the other side.
 */
final class ProblemCodes {

    private static final String OURS = "vn.thidua.";
    private static final String SHARED = "vn.thidua.platform";
    private static final Set<String> DECIDING = Set.of("create", "decide");

    /** Who asks a reason for its code, or a refusal for its reason, on the same line compares and does not throw. */
    private static final Set<String> ASKING = Set.of("code", "reason");

    private final JavaClasses classes;
    private final Set<String> background;
    private final Set<String> met = new TreeSet<>();
    private final @Nullable Class<?> job;

    /** @param background methods as in {@code WorkRunner.attempt} that are not done within a request: the walk ends there */
    ProblemCodes(JavaClasses classes, Set<String> background, @Nullable Class<?> job) {
        this.classes = classes;
        this.background = background;
        this.job = job;
    }

    /** What is refused with, for which of it single faults are named, and which those may be. */
    record Found(Set<Reason> reasons, Set<Reason> withFaults, Set<FaultCode> faults) {}

    /** What the endpoint's method may refuse with. */
    Found of(Method handler) {
        return walkFrom(handler).result();
    }

    /** What the work that it begins may end with. */
    Found ofWork(Method handler) {
        var work = new Walk();
        walkFrom(handler).jobs.stream()
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.getName().equals("run"))
                .forEach(work::begin);
        return work.result();
    }

    /** Background methods that no walk has met: they have got another name, or are not needed. */
    Set<String> unmet() {
        var unmet = new TreeSet<>(background);
        unmet.removeAll(met);
        return unmet;
    }

    private Walk walkFrom(Method handler) {
        var walk = new Walk();
        walk.begin(classes.get(handler.getDeclaringClass()).getMethod(handler.getName(), handler.getParameterTypes()));
        return walk;
    }

    private final class Walk {

        /** A method or constructor; whether something is decided by what it is the constructor of. */
        private record Step(JavaCodeUnit unit, boolean deciding) {}

        private final Set<Step> seen = new HashSet<>();
        private final Deque<Step> ahead = new ArrayDeque<>();
        private final Set<Reason> found = new LinkedHashSet<>();
        private final Set<Reason> withFaults = new LinkedHashSet<>();
        private final Set<FaultCode> faults = new LinkedHashSet<>();
        private final Set<JavaClass> jobs = new LinkedHashSet<>();

        Found result() {
            return new Found(found, withFaults, faults);
        }

        void begin(JavaCodeUnit unit) {
            take(unit, false);
            for (var step = ahead.poll(); step != null; step = ahead.poll()) {
                visit(step);
            }
        }

        private void take(JavaCodeUnit unit, boolean deciding) {
            var step = new Step(unit, deciding);
            if (seen.add(step)) {
                ahead.add(step);
            }
        }

        private void visit(Step step) {
            var unit = step.unit();
            var tries = tries(unit);
            var compared = unit.getMethodCallsFromSelf().stream()
                    .filter(it -> ASKING.contains(it.getName()))
                    .map(JavaAccess::getLineNumber)
                    .collect(toSet());
            unit.getFieldAccesses().stream()
                    .filter(it -> isConstantOf(Reason.class, it) && !compared.contains(it.getLineNumber()))
                    .filter(it -> !(tries && it.isDeclaredInLambda()))
                    .map(it -> constant(Reason.class, it))
                    .filter(it -> step.deciding()
                            || !unit.isConstructor()
                            || !it.name().endsWith("_EXISTS"))
                    .forEach(found::add);
            unit.getFieldAccesses().stream()
                    .filter(it -> isConstantOf(FaultCode.class, it))
                    .map(it -> constant(FaultCode.class, it))
                    .forEach(faults::add);
            unit.getMethodCallsFromSelf().stream()
                    .filter(Walk::isOfSeveralFaults)
                    .flatMap(call -> unit.getFieldAccesses().stream()
                            .filter(it -> isConstantOf(Reason.class, it) && it.getLineNumber() <= call.getLineNumber())
                            .max(Comparator.comparingInt(JavaAccess::getLineNumber))
                            .stream())
                    .map(it -> constant(Reason.class, it))
                    .forEach(withFaults::add);
            var type = job;
            unit.getConstructorCallsFromSelf().stream()
                    .map(it -> it.getTarget().getOwner())
                    .filter(it -> type != null && it.isAssignableTo(type))
                    .forEach(jobs::add);
            Stream.<JavaCodeUnitAccess<?>>concat(
                            unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                    .filter(it -> !(tries && it.isDeclaredInLambda()))
                    .forEach(it -> follow(it.getTarget()));
        }

        /** Whether it only asks if a decision would refuse: what it gives to be tried refuses nobody. */
        private static boolean tries(JavaCodeUnit unit) {
            return unit.getMethodCallsFromSelf().stream()
                    .anyMatch(it -> it.getTarget().getOwner().isEquivalentTo(Possible.class));
        }

        private void follow(CodeUnitAccessTarget target) {
            var owner = target.getOwner();
            if (!owner.getName().startsWith(OURS)) {
                return; // java.util.function and the like: what is given to them was seen where it was written
            }
            target.resolveMember().filter(this::isFollowed).ifPresent(it -> take(it, false));
            if (target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)) {
                return;
            }
            var deciding = DECIDING.contains(target.getName());
            Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                    .filter(it -> !it.isEnum() && !it.isInterface())
                    .forEach(it -> followIn(it, target, owner, deciding));
        }

        /** By name and number of parameters: generic ones have other types below. What it was made with are its reasons too. */
        private void followIn(JavaClass type, CodeUnitAccessTarget target, JavaClass asked, boolean deciding) {
            type.getAllMethods().stream()
                    .filter(it -> it.getName().equals(target.getName())
                            && it.getRawParameterTypes().size()
                                    == target.getRawParameterTypes().size())
                    .filter(this::isFollowed)
                    .forEach(it -> take(it, false));
            if (!asked.getName().startsWith(SHARED)) {
                type.getConstructors().forEach(it -> take(it, deciding));
                type.getStaticInitializer().ifPresent(it -> take(it, deciding));
            }
        }

        private boolean isFollowed(JavaCodeUnit unit) {
            var names = unit.getOwner().getAllClassesSelfIsAssignableTo().stream()
                    .map(it -> it.getSimpleName() + "." + unit.getName())
                    .filter(background::contains)
                    .toList();
            met.addAll(names);
            return names.isEmpty();
        }

        /** The reason is the constant that was read last before. */
        private static boolean isOfSeveralFaults(JavaMethodCall call) {
            return call.getTarget().getOwner().isAssignableTo(Reason.class)
                    && call.getName().equals("because")
                    && call.getTarget().getRawParameterTypes().size() == 1;
        }

        private static boolean isConstantOf(Class<?> kind, JavaFieldAccess access) {
            var owner = access.getTarget().getOwner();
            return access.getAccessType() == JavaFieldAccess.AccessType.GET
                    && owner.isEnum()
                    && owner.isAssignableTo(kind)
                    && access.getTarget().getRawType().equals(owner);
        }

        private static <T> T constant(Class<T> kind, JavaFieldAccess access) {
            return Stream.of(access.getTarget().getOwner().reflect().getEnumConstants())
                    .filter(it -> ((Enum<?>) it).name().equals(access.getName()))
                    .map(kind::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
