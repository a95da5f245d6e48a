package vn.thidua.campaign.campaign;

import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** Launches a campaign: from now on units can join it. */
@UseCase
public class LaunchCampaign {

    private final Campaigns campaigns;

    LaunchCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Campaign launch(Command command, UUID id) {
        return campaigns.decide(id, command, it -> it.launch(command.actor()));
    }
}
