package vn.thidua.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.thidua.architecture.ModuleArchitecture;

@AnalyzeClasses(packages = "vn.thidua.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void itsPackagesAreFreeOfCircles() {
        new ModuleArchitecture("vn.thidua.gateway").check();
    }

    @ArchTest
    static final ArchRule nothingIsForTestsOnly = ModuleArchitecture.nothingIsForTestsOnly();

    @ArchTest
    static final ArchRule sessionsAndProblemsKnowNothingOfTheRestButTheSettings = classes()
            .that(resideInAnyPackage("..gateway.session..", "..gateway.problem.."))
            .should()
            .onlyAccessClassesThat(not(resideInAPackage("vn.thidua.gateway..")
                    .and(not(resideInAnyPackage("..gateway.session..", "..gateway.problem..", "..gateway.keys..")))
                    .and(not(type(GatewayProperties.class)))));

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

    /** Anyone who reads the target by themselves may read another one than the rest. */
    @ArchTest
    static final ArchRule targetsAreReadInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.path..")
            .should()
            .callMethodWhere(target(owner(assignableTo(HttpServletRequest.class)
                            .or(assignableTo(ServerRequest.class))
                            .or(assignableTo(ServletRequestPathUtils.class))))
                    .and(target(nameMatching("getRequestUR[IL]|getServletPath|getPath(Info|Translated)|getQueryString"
                            + "|path|uri|uriBuilder|requestPath|pathVariables?|getParsedRequestPath"))));

    @ArchTest
    static final ArchRule edgesAreNobodysToCall = classes()
            .that()
            .resideInAnyPackage("..gateway.routes..", "..gateway.ui..")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule gatewayStandsOnItsOwn = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("vn.thidua..")
                    .and(not(resideInAnyPackage("vn.thidua.gateway..", "vn.thidua.http.."))));
}
