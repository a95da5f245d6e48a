package vn.thidua.registration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.platform.test.BadMessages;
import vn.thidua.platform.test.ServiceTest;

/** A wrong message of another service does no harm here. */
@ServiceTest
class BadMessagesTest {

    @Autowired
    BadMessages badMessages;

    @Test
    void badMessagesAreKeptAsDeadLettersAndStoredNowhereElse() {
        badMessages.areKeptAsDeadLettersAndStoredNowhereElse();
    }
}
