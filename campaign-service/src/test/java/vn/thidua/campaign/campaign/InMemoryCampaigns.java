package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.test.InMemoryAggregateRepository;

/** Campaigns of a test without a store. */
final class InMemoryCampaigns extends InMemoryAggregateRepository<Campaign, CampaignEvent> implements Campaigns {

    InMemoryCampaigns() {
        super(CampaignReason.CAMPAIGN_UNKNOWN, CampaignReason.CAMPAIGN_EXISTS);
    }

    @Override
    public long countOrganisedBy(UUID unit) {
        return all().stream().filter(it -> unit.equals(it.organiserUnitId())).count();
    }

    @Override
    public List<Campaign> between(LocalDate first, LocalDate last) {
        return all().stream()
                .filter(it -> !it.from().isAfter(last) && !it.to().isBefore(first))
                .toList();
    }
}
