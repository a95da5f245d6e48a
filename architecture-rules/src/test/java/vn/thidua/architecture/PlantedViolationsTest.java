package vn.thidua.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A rule is believed only after a planted violation has failed it. */
class PlantedViolationsTest {

    private static final String ROOT = "vn.thidua.planted";

    @Test
    void aDomainThatKnowsALibraryIsFound() {
        requireFound(ServiceArchitecture.domainKnowsOnlyJavaAndItself(ROOT), "ArchRule");
    }

    @Test
    void aDomainThatKnowsItsAdapterIsFound() {
        requireFound(ServiceArchitecture.domainKnowsOnlyJavaAndItself(ROOT), "RuleHelper");
    }

    @Test
    void aShapeOfTheApiInTheDomainIsFound() {
        requireFound(ServiceArchitecture.domainHasNoShapeOfTheApi(ROOT), "SixView");
    }

    @Test
    void aDomainThatSaysSentencesInWordsIsFound() {
        requireFound(ServiceArchitecture.domainHasNoShapeOfTheApi(ROOT), "SixSpoken.words");
    }

    @Test
    void adaptersThatKnowEachOtherAreFound() {
        requireFound(ServiceArchitecture.adaptersDoNotKnowEachOther(ROOT), "RuleController");
    }

    @Test
    void aPublicAdapterIsFound() {
        requireFound(ServiceArchitecture.adaptersAreNotPublic(ROOT), "MongoRules");
    }

    @Test
    void aCircleOfPackagesIsFound() {
        requireFound(ModuleArchitecture.packagesAreFreeOfCircles(ROOT), "Slice vn.thidua.planted.three");
    }

    @Test
    void aCircleThatGoesThroughAnAdapterIsFound() {
        requireFound(ModuleArchitecture.partsAreFreeOfCircles(ROOT), "OneController");
    }

    @Test
    void aNameWithoutMeaningIsFound() {
        requireFound(ModuleArchitecture.nothingIsNamedWithoutMeaning(), "RuleHelper");
    }

    @Test
    void aMethodThatOnlyTestsCallIsFound() {
        assertThatThrownBy(() ->
                        ModuleArchitecture.nothingIsForTestsOnly().check(new ClassFileImporter().importPackages(ROOT)))
                .hasMessageContaining("Two.forATestOnly()")
                .hasMessageNotContainingAny("forTheOther", "One.name()", "toString");
    }

    @Test
    void anAdapterUnderANameOfItsOwnIsFound() {
        requireFound(RecipeRules.adaptersHaveTheUsualNames(ROOT), "FiveLetter");
    }

    @Test
    void aUseCaseThatHearsLateWhoAsksIsFound() {
        requireFound(RecipeRules.useCasesTakeTheActorFirst(ROOT), "AskLate.ask(");
    }

    @Test
    void anEventThatIsNotSealedIsFound() {
        requireFound(RecipeRules.eventsAreSealed(ROOT), "FiveEvent");
    }

    @Test
    void aControllerThatReadsPastTheUseCasesIsFound() {
        requireFound(RecipeRules.controllersKnowNoRepository(ROOT), "FiveController");
    }

    @Test
    void aFaultWhoseCodeIsATextIsFound() {
        requireFound(RecipeRules.faultsAreMadeOfTheirCodes(ROOT), "FindFaults");
    }

    @Test
    void aRootWithoutClassesIsFound() {
        assertThatThrownBy(() -> new ServiceArchitecture("vn.thidua.nowhere").check())
                .hasMessageContaining("vn.thidua.nowhere");
        assertThatThrownBy(() -> new ModuleArchitecture("vn.thidua.nowhere").check())
                .hasMessageContaining("vn.thidua.nowhere");
    }

    private static void requireFound(ArchRule rule, String offender) {
        var planted = new ClassFileImporter().importPackages(ROOT);
        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }
}
