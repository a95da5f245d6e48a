package vn.thidua.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * What holds inside every service, beside what holds in every module: the domain is one package an aggregate right
 * below the root, its adapters in packages below that.
 */
public record ServiceArchitecture(String root) {

    /** Checks all the rules on what the service ships. */
    public void check() {
        var shipped = ModuleArchitecture.shippedBelow(root);
        new ModuleArchitecture(root).rules().forEach(it -> it.check(shipped));
        rules().forEach(it -> it.check(shipped));
        RecipeRules.of(root).forEach(it -> it.check(shipped));
    }

    private List<ArchRule> rules() {
        return List.of(
                domainKnowsOnlyJavaAndItself(root),
                domainHasNoShapeOfTheApi(root),
                adaptersDoNotKnowEachOther(root),
                adaptersAreNotPublic(root),
                collectionsAreOpenedByTheStoreOnly(),
                ModuleArchitecture.nothingIsForTestsOnly());
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
                        "vn.thidua.office..",
                        "vn.thidua.paper",
                        "java..",
                        "org.jspecify.annotations"))
                .as("the domain of " + root
                        + " knows only Java, the platform's domain and texts, the libraries in plain Java, and itself");
    }

    /**
     * What goes over the wire, and sentences in words, are made in adapters from the facts of the domain. That it knows no
     * library for JSON, validation or HTTP follows from {@link #domainKnowsOnlyJavaAndItself}.
     */
    public static ArchRule domainHasNoShapeOfTheApi(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*")
                .should()
                .haveNameMatching(".*(View|Request|Response)s?")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Sentences")
                .as("the domain of " + root + " has no view, request or response, and says no sentence in words");
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
}
