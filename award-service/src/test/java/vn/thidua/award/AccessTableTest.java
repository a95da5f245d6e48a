package vn.thidua.award;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.platform.test.AccessTable;
import vn.thidua.platform.test.MessageTable;
import vn.thidua.platform.test.ServiceTest;

@ServiceTest
class AccessTableTest {

    @Autowired
    AccessTable table;

    @Autowired
    MessageTable messages;

    @Test
    void theTableSaysOfEveryEndpointWhoGetsWhat() {
        table.saysOfEveryEndpointWhoGetsWhat();
    }

    @Test
    void theTableOfTopicsSaysWhatIsPublishedAndReceived() {
        messages.saysWhatIsPublishedAndReceived();
    }
}
