package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.ServiceArchitecture;

/** A rule is believed only after a planted violation has failed it. */
class ArchitectureTest {

    private static final String ROOT = "vn.thidua.notification";

    @Test
    void the_domain_is_plain_java_and_its_adapters_keep_to_themselves() {
        new ServiceArchitecture(ROOT).check();
    }

    @Test
    void planted_violations_are_found() {
        requireFound(ServiceArchitecture.domainKnowsOnlyJavaAndItself(ROOT), "org.bson.Document");
        requireFound(ServiceArchitecture.adaptersDoNotKnowEachOther(ROOT), "RuleController");
        requireFound(ServiceArchitecture.adaptersAreNotPublic(ROOT), "MongoRules");
    }

    private static void requireFound(ArchRule rule, String offender) {
        var planted = new ClassFileImporter().importPackages(ROOT + ".planted");
        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }
}
