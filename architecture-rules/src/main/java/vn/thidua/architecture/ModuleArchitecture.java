package vn.thidua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** What holds inside every module, a service or not: nothing stands in a circle, and every name says something. */
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
