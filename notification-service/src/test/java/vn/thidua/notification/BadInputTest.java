package vn.thidua.notification;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.platform.test.BadParameters;

/** What is not as it should be is refused by its own code. No endpoint takes a body. */
@NotificationTest
class BadInputTest {

    @Autowired
    BadParameters badParameters;

    @TestFactory
    Stream<DynamicTest> noParameterIsAnsweredWith500() {
        return badParameters.areRefusedWithACode();
    }
}
