package vn.thidua.award;

import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void the_domain_is_plain_java_and_its_adapters_keep_to_themselves() {
        new ServiceArchitecture("vn.thidua.award").check();
    }
}
