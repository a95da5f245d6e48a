package vn.thidua.registration;

import org.junit.jupiter.api.Test;
import vn.thidua.architecture.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void theDomainIsPlainJavaAndTheAdaptersKeepToThemselves() {
        new ServiceArchitecture("vn.thidua.registration").check();
    }
}
