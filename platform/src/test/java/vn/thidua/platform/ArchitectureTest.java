package vn.thidua.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.thidua.architecture.ModuleArchitecture;
import vn.thidua.architecture.ServiceArchitecture;

class ArchitectureTest {

    static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.thidua.platform");

    static final ArchRule NO_BUSINESS_WORD =
            noClasses().should().haveNameMatching("(?i).*(campaign|registration|award|notification).*");

    static final ArchRule DOMAIN_IS_JAVA = classes()
            .that()
            .resideInAPackage("vn.thidua.platform.domain..")
            .and()
            .doNotHaveSimpleName("UseCase")
            .and()
            .doNotHaveSimpleName("DomainService")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.thidua.platform.domain", "java..", "javax.crypto..", "org.jspecify..");

    @Test
    void itsPackagesAreFreeOfCircles() {
        new ModuleArchitecture("vn.thidua.platform").check();
    }

    @Test
    void thePlatformKnowsNoBusinessWord() {
        NO_BUSINESS_WORD.check(PLATFORM);
    }

    @Test
    void aBusinessWordIsFound() {
        var planted = new ClassFileImporter().importClasses(CampaignPlanted.class);

        assertThatThrownBy(() -> NO_BUSINESS_WORD.check(planted)).isInstanceOf(AssertionError.class);
    }

    @Test
    void itsDomainIsPlainJava() {
        DOMAIN_IS_JAVA.check(PLATFORM);
        assertThat(PLATFORM).isNotEmpty();
    }

    @Test
    void aDomainThatKnowsTheStoreIsFound() {
        var planted = new ClassFileImporter().importPackages("vn.thidua.platform.domain.planted");

        assertThatThrownBy(() -> DOMAIN_IS_JAVA.check(planted)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aCollectionThatIsOpenedPastTheStoreIsFound() {
        var planted = new ClassFileImporter().importClasses(PastTheStore.class);

        assertThatThrownBy(() ->
                        ServiceArchitecture.collectionsAreOpenedByTheStoreOnly().check(planted))
                .isInstanceOf(AssertionError.class);
    }

    static class CampaignPlanted {}

    static class PastTheStore {

        void open(MongoDatabase database) {
            database.getCollection("birds");
        }
    }
}
