package vn.thidua.campaign.campaign;

import java.util.UUID;
import vn.thidua.campaign.campaign.Campaign.Plan;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** Prepares a campaign. */
@UseCase
public class DraftCampaign {

    /** More than a unit organises in a quarter of a century. */
    static final int MOST_OF_A_UNIT = 500;

    private final Campaigns campaigns;
    private final Units units;

    DraftCampaign(Campaigns campaigns, Units units) {
        this.campaigns = campaigns;
        this.units = units;
    }

    public Campaign draft(Command command, Plan plan) {
        var id = command.newId();
        return campaigns.create(id, command, () -> {
            var change = Campaign.draft(command.actor(), id, plan);
            var organiser = plan.organiserUnitId();
            if (organiser != null) {
                requireKnown(organiser);
                requireFew(organiser);
            }
            return change;
        });
    }

    private void requireKnown(UUID organiser) {
        if (units.find(organiser).isEmpty()) {
            throw CampaignReason.ORGANISER_UNKNOWN.because("there is no unit %s", organiser);
        }
    }

    private void requireFew(UUID organiser) {
        if (campaigns.countOrganisedBy(organiser) >= MOST_OF_A_UNIT) {
            throw CampaignReason.TOO_MANY_CAMPAIGNS.because("%d are organised by the unit", MOST_OF_A_UNIT);
        }
    }
}
