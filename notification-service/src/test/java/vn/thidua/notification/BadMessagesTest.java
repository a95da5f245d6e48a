package vn.thidua.notification;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.platform.test.BadMessages;

/** What other services tell wrongly does no harm here. */
@NotificationTest
class BadMessagesTest {

    @Autowired
    BadMessages badMessages;

    @Test
    void badMessagesAreKeptAsDeadLettersAndStoredNowhereElse() {
        badMessages.areKeptAsDeadLettersAndStoredNowhereElse();
    }
}
