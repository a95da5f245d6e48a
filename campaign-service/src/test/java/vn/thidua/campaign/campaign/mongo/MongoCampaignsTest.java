package vn.thidua.campaign.campaign.mongo;

import vn.thidua.campaign.campaign.Campaigns;
import vn.thidua.campaign.campaign.CampaignsContract;
import vn.thidua.platform.mongo.TestAggregates;

class MongoCampaignsTest implements CampaignsContract {

    @Override
    public Campaigns campaigns() {
        return new MongoCampaigns(TestAggregates.fresh(), TestAggregates.anyTranslator());
    }
}
