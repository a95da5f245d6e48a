package vn.thidua.campaign.campaign;

import vn.thidua.campaign.campaign.Campaign.Plan;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** Prepares a campaign. */
@UseCase
public class DraftCampaign {

    private final Campaigns campaigns;
    private final Units units;

    DraftCampaign(Campaigns campaigns, Units units) {
        this.campaigns = campaigns;
        this.units = units;
    }

    public Campaign draft(Command command, Plan plan) {
        var id = command.newId();
        return campaigns.create(id, command, () -> {
            var change = Campaign.drafted(id, plan, command.actor());
            var organiser = plan.organiserUnitId();
            if (organiser != null && units.find(organiser).isEmpty()) {
                throw CampaignReason.ORGANISER_UNKNOWN.because("there is no unit %s", organiser);
            }
            return change;
        });
    }
}
