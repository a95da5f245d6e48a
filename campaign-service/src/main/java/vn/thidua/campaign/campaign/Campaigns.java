package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;

/** All campaigns. */
public interface Campaigns extends AggregateRepository<Campaign, CampaignEvent> {

    List<Campaign> all();

    long countOrganisedBy(UUID unit);

    /** Those that run on any of the days from the first to the last. */
    List<Campaign> between(LocalDate first, LocalDate last);
}
