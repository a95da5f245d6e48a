package vn.thidua.door;

import org.junit.jupiter.api.Test;
import vn.thidua.architecture.ModuleArchitecture;

class ArchitectureTest {

    @Test
    void itsPackagesAreFreeOfCircles() {
        new ModuleArchitecture("vn.thidua.door").check();
    }
}
