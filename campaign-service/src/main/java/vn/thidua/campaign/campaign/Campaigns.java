package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.domain.AggregateRepository;

/** All campaigns. */
public interface Campaigns extends AggregateRepository<Campaign, CampaignEvent> {

    List<Campaign> all();

    /** Those that run on any of the days from the first to the last. */
    List<Campaign> between(LocalDate first, LocalDate last);
}
