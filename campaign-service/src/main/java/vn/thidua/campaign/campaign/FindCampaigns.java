package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.VietnameseText;

/** The campaigns somebody may know of: a draft is its organiser's alone, for others there is nothing yet. */
@UseCase
public class FindCampaigns {

    private static final Comparator<Campaign> ORDER =
            Comparator.comparing(Campaign::name, VietnameseText.order()).thenComparing(Campaign::id);

    private final Campaigns campaigns;

    FindCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Refuses with {@link CampaignReason#CAMPAIGN_UNKNOWN} what the person may not know of, as what is not there. */
    public Campaign get(Actor actor, UUID id) {
        return campaigns.get(id).requireKnownTo(actor);
    }

    /** Those that run on a day of the year, without one all; in the order of a Vietnamese dictionary. */
    public List<Campaign> list(Actor actor, @Nullable Integer year) {
        var found = year == null
                ? campaigns.all()
                : campaigns.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return found.stream().filter(it -> it.isKnownTo(actor)).sorted(ORDER).toList();
    }
}
