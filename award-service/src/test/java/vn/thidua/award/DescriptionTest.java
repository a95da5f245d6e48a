package vn.thidua.award;

import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.description.Described;
import vn.thidua.platform.test.description.Description;

/** What the service says of its API is what it does. */
class DescriptionTest {

    @Test
    void theDescriptionIsWhatTheCodeSays() {
        Description.hold(Described.of("vn.thidua.award").bodies(Bodies.GOOD));
    }
}
