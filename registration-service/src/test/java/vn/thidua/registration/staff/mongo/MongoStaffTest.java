package vn.thidua.registration.staff.mongo;

import vn.thidua.platform.mongo.TestAggregates;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.staff.StaffContract;
import vn.thidua.registration.staff.StaffEntries;
import vn.thidua.registration.staff.StaffLists;

class MongoStaffTest implements StaffContract {

    private final StaffLists lists = new MongoStaffLists(TestAggregates.fresh());
    private final StaffEntries entries = new MongoStaffEntries(TestStore.freshStore());

    @Override
    public StaffLists lists() {
        return lists;
    }

    @Override
    public StaffEntries entries() {
        return entries;
    }
}
