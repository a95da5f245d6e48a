package vn.thidua.campaign.campaign.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.campaign.CampaignEvent;
import vn.thidua.campaign.campaign.CampaignLevel;
import vn.thidua.campaign.campaign.CampaignState;
import vn.thidua.platform.test.Contract;

class CampaignMessagesTest {

    static final Campaign CAMPAIGN = new Campaign(
            UUID.fromString("7e0d9c8b-6a5f-4e3d-9c2b-1a0f9e8d7c05"),
            2,
            "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
            CampaignLevel.UNIT,
            UUID.fromString("5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01"),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            CampaignState.LAUNCHED,
            List.of("Không có cán bộ vi phạm văn hóa công sở"));

    @Test
    void whateverHappenedTheWholeCampaignIsTold() {
        var contract = new Contract("campaign.changed.v1");

        contract.requireSample(new CampaignMessages().translate(new CampaignEvent.Drafted(CAMPAIGN)));
        contract.requireSample(new CampaignMessages().translate(new CampaignEvent.Launched(CAMPAIGN)));
        contract.requireSample(new CampaignMessages().translate(new CampaignEvent.Closed(CAMPAIGN)));
    }

    @Test
    void itGoesToTheCampaignsTopicUnderTheCampaignsId() {
        var message = new CampaignMessages().translate(new CampaignEvent.Drafted(CAMPAIGN));

        assertThat(message.topic()).isEqualTo("campaign");
        assertThat(message.key()).isEqualTo(CAMPAIGN.id().toString());
    }
}
