package vn.thidua.platform;

import org.junit.jupiter.api.Test;
import vn.thidua.architecture.ModuleArchitecture;

class CoreArchitectureTest {

    @Test
    void itsPackagesAreFreeOfCircles() {
        new ModuleArchitecture("vn.thidua.platform").check();
    }
}
