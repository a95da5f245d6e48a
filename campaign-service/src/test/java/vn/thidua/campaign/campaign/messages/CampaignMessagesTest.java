package vn.thidua.campaign.campaign.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.campaign.campaign.CampaignEvent;
import vn.thidua.campaign.campaign.SampleCampaigns;
import vn.thidua.platform.test.Contract;

class CampaignMessagesTest {

    @Test
    void whateverHappenedTheWholeCampaignIsPublished() {
        var contract = new Contract("campaign.changed.v1");

        contract.requireSample(new CampaignMessages().translate(new CampaignEvent.Drafted(SampleCampaigns.LAUNCHED)));
        contract.requireSample(new CampaignMessages().translate(new CampaignEvent.Launched(SampleCampaigns.LAUNCHED)));
        contract.requireSample(new CampaignMessages().translate(new CampaignEvent.Closed(SampleCampaigns.LAUNCHED)));
    }

    @Test
    void itGoesToTheCampaignsTopicUnderTheCampaignsId() {
        var message = new CampaignMessages().translate(new CampaignEvent.Drafted(SampleCampaigns.LAUNCHED));

        assertThat(message.topic()).isEqualTo("campaign");
        assertThat(message.key()).isEqualTo(SampleCampaigns.LAUNCHED.id().toString());
    }
}
