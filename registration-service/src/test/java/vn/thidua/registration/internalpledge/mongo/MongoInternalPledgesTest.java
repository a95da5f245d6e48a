package vn.thidua.registration.internalpledge.mongo;

import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.registration.internalpledge.InternalPledges;
import vn.thidua.registration.internalpledge.InternalPledgesContract;

@ServiceTest
class MongoInternalPledgesTest implements InternalPledgesContract {

    @Autowired
    InternalPledges pledges;

    @Override
    public InternalPledges pledges() {
        return pledges;
    }
}
