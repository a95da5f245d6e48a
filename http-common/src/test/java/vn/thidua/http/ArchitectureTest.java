package vn.thidua.http;

import org.junit.jupiter.api.Test;
import vn.thidua.architecture.ModuleArchitecture;

class ArchitectureTest {

    @Test
    void itsPackagesAreFreeOfCircles() {
        new ModuleArchitecture("vn.thidua.http").check();
    }
}
