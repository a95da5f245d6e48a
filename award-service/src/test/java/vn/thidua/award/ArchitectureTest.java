package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.platform.test.ServiceArchitecture.adaptersAreNotPublic;
import static vn.thidua.platform.test.ServiceArchitecture.adaptersDoNotKnowEachOther;
import static vn.thidua.platform.test.ServiceArchitecture.aggregatesAreFreeOfCycles;
import static vn.thidua.platform.test.ServiceArchitecture.domainKnowsOnlyJavaAndItself;
import static vn.thidua.platform.test.ServiceArchitecture.nothingIsNamedWithoutMeaning;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.ServiceArchitecture;

class ArchitectureTest {

    static final String ROOT = "vn.thidua.award";
    static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages(ROOT + ".planted", ROOT + ".plantedcycle");

    @Test
    void the_domain_is_plain_java_and_its_adapters_keep_to_themselves() {
        new ServiceArchitecture(ROOT).check();
    }

    @Test
    void a_domain_that_knows_the_store_is_found() {
        requireFound(domainKnowsOnlyJavaAndItself(ROOT), "org.bson.Document");
    }

    @Test
    void a_domain_that_knows_its_adapter_is_found() {
        requireFound(domainKnowsOnlyJavaAndItself(ROOT), "RuleHelper");
    }

    @Test
    void adapters_that_know_each_other_are_found() {
        requireFound(adaptersDoNotKnowEachOther(ROOT), "RuleController");
    }

    @Test
    void a_public_adapter_is_found() {
        requireFound(adaptersAreNotPublic(ROOT), "MongoRules");
    }

    @Test
    void aggregates_in_a_ring_are_found() {
        requireFound(aggregatesAreFreeOfCycles(ROOT), "RingEnd");
    }

    @Test
    void a_name_without_meaning_is_found() {
        requireFound(nothingIsNamedWithoutMeaning(), "RuleHelper");
    }

    private static void requireFound(ArchRule rule, String offender) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }
}
