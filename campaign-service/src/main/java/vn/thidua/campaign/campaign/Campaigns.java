package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.domain.Decisions;

/** All campaigns. */
public interface Campaigns extends Decisions<Campaign, CampaignEvent> {

    List<Campaign> all();

    /** Those that run on any of the days from the first to the last. */
    List<Campaign> between(LocalDate first, LocalDate last);
}
