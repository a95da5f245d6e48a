package vn.thidua.campaign.campaign.messages;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.campaign.CampaignEvent;
import vn.thidua.campaign.campaign.CampaignLevel;
import vn.thidua.campaign.campaign.CampaignState;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;

/** What other services may know of a campaign. The shape below is a contract: add fields, never change them. */
@Component
class CampaignMessages implements Translator<CampaignEvent> {

    @Override
    public Message translate(CampaignEvent event) {
        var it = event.campaign();
        return new CampaignChanged(
                it.id(),
                it.version(),
                it.name(),
                it.theme(),
                it.level(),
                it.organiserUnitId(),
                it.from(),
                it.to(),
                it.state());
    }

    record CampaignChanged(
            UUID campaignId,
            long version,
            String name,
            @Nullable String theme,
            CampaignLevel level,
            @Nullable UUID organiserUnitId,
            LocalDate from,
            LocalDate to,
            CampaignState state)
            implements Message {

        @Override
        public String type() {
            return "campaign.changed.v1";
        }

        @Override
        public String topic() {
            return "campaign";
        }

        @Override
        public String key() {
            return campaignId.toString();
        }
    }
}
