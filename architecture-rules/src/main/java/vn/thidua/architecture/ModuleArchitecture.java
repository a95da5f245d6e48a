package vn.thidua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds inside every module, a service or not: no circle of packages, and every name says something. */
public record ModuleArchitecture(String root) {

    /** Checks all the rules on what the module ships. */
    public void check() {
        var shipped = shippedBelow(root);
        rules().forEach(it -> it.check(shipped));
    }

    List<ArchRule> rules() {
        return List.of(partsAreFreeOfCircles(root), packagesAreFreeOfCircles(root), nothingIsNamedWithoutMeaning());
    }

    /** Fails when nothing is there: rules would hold of nothing. */
    static JavaClasses shippedBelow(String root) {
        var shipped = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (shipped.isEmpty()) {
            throw new IllegalStateException("no class is shipped below " + root);
        }
        return shipped;
    }

    /** A part is a package right below the root with everything below it, in a service an aggregate with its adapters. */
    public static ArchRule partsAreFreeOfCircles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** A package is what its name says, without what lies below it. */
    public static ArchRule packagesAreFreeOfCircles(String root) {
        return slices().assignedFrom(onePerPackage(root)).should().beFreeOfCycles();
    }

    public static ArchRule nothingIsNamedWithoutMeaning() {
        return classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Dto|Entity|Base)|.*\\.Abstract.*");
    }

    /**
     * Every method is called by something that is shipped, or by a framework that knows it by an annotation or an interface.
     * Only for modules that nothing else is built upon.
     */
    public static ArchRule nothingIsForTestsOnly() {
        return methods().that(areForCallersOfTheModule()).should(new ArchCondition<>("be called by what is shipped") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var called = Stream.concat(method.getAccessesToSelf().stream(), method.getReferencesToSelf().stream())
                        .anyMatch(it -> !it.getOrigin().equals(method));
                events.add(new SimpleConditionEvent(method, called, "nothing calls " + method.getFullName()));
            }
        });
    }

    private static DescribedPredicate<JavaMethod> areForCallersOfTheModule() {
        return DescribedPredicate.describe(
                "are for callers of the module",
                it -> it.getAnnotations().isEmpty()
                        && !it.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !it.getModifiers().contains(JavaModifier.BRIDGE)
                        && !(it.getOwner().isEnum()
                                && Set.of("values", "valueOf").contains(it.getName()))
                        && !it.getOwner().isAnnotation()
                        && !it.getName().equals("main")
                        && !isComponentOfARecord(it)
                        && !isDeclaredAbove(it));
    }

    /** Read by what writes a record as JSON or stores it. */
    private static boolean isComponentOfARecord(JavaMethod method) {
        return method.getOwner().isRecord()
                && (Set.of("equals", "hashCode", "toString").contains(method.getName())
                        || (method.getRawParameterTypes().isEmpty()
                                && method.getOwner()
                                        .tryGetField(method.getName())
                                        .isPresent()));
    }

    private static boolean isDeclaredAbove(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .flatMap(it -> it.getMethods().stream())
                .anyMatch(it -> it.getName().equals(method.getName())
                        && it.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static SliceAssignment onePerPackage(String root) {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return "the packages of " + root;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                var name = type.getPackageName();
                return name.equals(root) || name.startsWith(root + ".")
                        ? SliceIdentifier.of(name)
                        : SliceIdentifier.ignore();
            }
        };
    }
}
