package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;

/** The campaigns somebody may know of: a draft is its organiser's alone, for others there is nothing yet. */
@UseCase
public class FindCampaigns {

    private final Campaigns campaigns;

    FindCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Refuses with {@link CampaignReason#CAMPAIGN_UNKNOWN} what the person may not know of, as what is not there. */
    public Campaign get(UUID id, Actor actor) {
        return campaigns.get(id).requireKnownTo(actor);
    }

    /** Those that run on a day of the year; without one all. */
    public List<Campaign> of(@Nullable Integer year, Actor actor) {
        var found = year == null
                ? campaigns.all()
                : campaigns.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return found.stream().filter(it -> it.isKnownTo(actor)).toList();
    }
}
