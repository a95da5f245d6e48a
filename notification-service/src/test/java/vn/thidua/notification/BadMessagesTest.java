package vn.thidua.notification;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.platform.test.BadMessages;

/** A wrong message of another service does no harm here. */
@NotificationTest
class BadMessagesTest {

    @Autowired
    BadMessages badMessages;

    @Test
    void badMessagesAreKeptAsDeadLettersAndStoredNowhereElse() {
        badMessages.areKeptAsDeadLettersAndStoredNowhereElse();
    }
}
