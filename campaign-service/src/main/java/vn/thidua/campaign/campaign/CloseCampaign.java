package vn.thidua.campaign.campaign;

import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** Closes a campaign after its final review. */
@UseCase
public class CloseCampaign {

    private final Campaigns campaigns;

    CloseCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Campaign close(Command command, UUID id) {
        return campaigns.decide(id, command, it -> it.close(command.actor()));
    }
}
