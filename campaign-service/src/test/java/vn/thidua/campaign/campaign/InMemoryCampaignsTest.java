package vn.thidua.campaign.campaign;

class InMemoryCampaignsTest implements CampaignsContract {

    @Override
    public Campaigns campaigns() {
        return new InMemoryCampaigns();
    }
}
