package vn.thidua.registration.movement.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.TestStore;

class HeardCampaignsTest {

    final HeardCampaigns campaigns = new HeardCampaigns(TestStore.freshStore());

    @Test
    void aPublishedCampaignIsKnown() {
        var campaign = JsonMapper.shared()
                .readValue(new Contract("campaign.changed.v1").sample(), HeardCampaigns.CampaignChanged.class);

        campaigns.read(campaign);

        assertThat(campaigns.known(List.of(campaign.campaignId(), UUID.randomUUID())))
                .containsExactly(campaign.campaignId());
    }
}
