package vn.thidua.notification.inbox.mongo;

import vn.thidua.notification.inbox.Notices;
import vn.thidua.notification.inbox.NoticesContract;
import vn.thidua.platform.test.TestStore;

class MongoNoticesTest implements NoticesContract {

    @Override
    public Notices notices() {
        return new MongoNotices(TestStore.freshStore());
    }
}
