package vn.thidua.campaign;

import org.junit.jupiter.api.Test;
import vn.thidua.architecture.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void theDomainIsPlainJavaAndTheAdaptersKeepToThemselves() {
        new ServiceArchitecture("vn.thidua.campaign").check();
    }
}
