package vn.thidua.registration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.platform.test.AccessProbe;
import vn.thidua.platform.test.ServiceTest;

/** Who is let in at all; who may do what once inside is tried in {@link WhoActsTest} and {@link SignOffTest}. */
@ServiceTest
class AccessTest {

    @Autowired
    AccessProbe probe;

    @TestFactory
    Stream<DynamicTest> everyEndpointLetsInOnlyWithAValidTokenOfItsOwn() {
        return probe.stayShutWithoutAValidToken();
    }
}
