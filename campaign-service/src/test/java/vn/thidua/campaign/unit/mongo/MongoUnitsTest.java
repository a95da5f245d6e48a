package vn.thidua.campaign.unit.mongo;

import vn.thidua.campaign.unit.Units;
import vn.thidua.campaign.unit.UnitsContract;
import vn.thidua.platform.mongo.TestAggregates;

class MongoUnitsTest implements UnitsContract {

    @Override
    public Units units() {
        return new MongoUnits(TestAggregates.fresh(), TestAggregates.anyTranslator());
    }
}
