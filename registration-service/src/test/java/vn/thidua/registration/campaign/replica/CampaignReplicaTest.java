package vn.thidua.registration.campaign.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.TestStore;

class CampaignReplicaTest {

    final CampaignReplica campaigns = new CampaignReplica(TestStore.freshStore());

    @Test
    void aPublishedCampaignIsKnown() {
        var campaign = JsonMapper.shared()
                .readValue(new Contract("campaign.changed.v1").sample(), CampaignReplica.CampaignChanged.class);

        campaigns.on(campaign);

        assertThat(campaigns.existing(List.of(campaign.campaignId(), UUID.randomUUID())))
                .containsExactly(campaign.campaignId());
    }
}
