package vn.thidua.notification;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.platform.test.AccessTable;

@NotificationTest
class AccessTableTest {

    @Autowired
    AccessTable table;

    @Test
    void theTableSaysOfEveryEndpointWhoGetsWhat() {
        table.saysOfEveryEndpointWhoGetsWhat();
    }
}
