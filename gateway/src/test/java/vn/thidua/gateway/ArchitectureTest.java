package vn.thidua.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.thidua.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule partsDoNotGoRoundInCircles =
            slices().matching("vn.thidua.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sessionsAndProblemsKnowNothingOfTheRest = classes()
            .that(resideInAnyPackage("..gateway.session..", "..gateway.problem.."))
            .should()
            .onlyAccessClassesThat(not(resideInAPackage("vn.thidua.gateway..")
                    .and(not(resideInAnyPackage("..gateway.session..", "..gateway.problem..")))));

    @ArchTest
    static final ArchRule onlySessionsKnowTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule onlyRoutesKnowTheServices = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.routes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.cloud..", "io.github.resilience4j..", "org.apache.hc..");

    @ArchTest
    static final ArchRule edgesAreNobodysToCall = classes()
            .that()
            .resideInAnyPackage("..gateway.routes..", "..gateway.ui..")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule gatewayStandsOnItsOwn = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("vn.thidua..").and(not(resideInAPackage("vn.thidua.gateway.."))));
}
