package vn.thidua.platform.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * What holds inside every service: the domain lies in one package an aggregate right below the root, its adapters in
 * packages below that.
 */
public record ServiceArchitecture(String root) {

    /** Checks all the rules on what the service ships. */
    public void check() {
        var shipped = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        List.of(
                        domainKnowsOnlyJavaAndItself(root),
                        adaptersDoNotKnowEachOther(root),
                        adaptersAreNotPublic(root),
                        aggregatesAreFreeOfCycles(root),
                        collectionsAreOpenedByTheStoreOnly(),
                        nothingIsNamedWithoutMeaning())
                .forEach(it -> it.check(shipped));
    }

    public static ArchRule domainKnowsOnlyJavaAndItself(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".*",
                        "vn.thidua.platform.domain",
                        "vn.thidua.platform.text",
                        "java..",
                        "org.jspecify.annotations"))
                .as("the domain of " + root + " knows only Java, the platform's domain and texts, and itself");
    }

    public static ArchRule adaptersDoNotKnowEachOther(String root) {
        return slices().matching(root + ".(*).(*)..").should().notDependOnEachOther();
    }

    public static ArchRule adaptersAreNotPublic(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*.*..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic();
    }

    public static ArchRule aggregatesAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)").should().beFreeOfCycles();
    }

    /** Anyone who opened one by itself would have neither the store's time limit nor its wait for a store that comes late. */
    public static ArchRule collectionsAreOpenedByTheStoreOnly() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.mongodb.client.MongoDatabase")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.mongodb.client.MongoClient");
    }

    public static ArchRule nothingIsNamedWithoutMeaning() {
        return classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Dto|Entity|Base)|.*\\.Abstract.*");
    }
}
