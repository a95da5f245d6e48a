package vn.thidua.campaign.campaign.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.campaign.CampaignEvent;
import vn.thidua.campaign.campaign.CampaignReason;
import vn.thidua.campaign.campaign.Campaigns;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;

@Component
class MongoCampaigns implements Campaigns, MongoAggregateRepository<Campaign, CampaignEvent> {

    private static final String ORGANISER = "state.organiserUnitId";

    private final AggregateCollection<Campaign, CampaignEvent> campaigns;

    MongoCampaigns(Aggregates aggregates, Translator<CampaignEvent> translator) {
        this.campaigns = aggregates.open(Aggregates.Kind.of(
                        "campaigns", Campaign.class, CampaignReason.CAMPAIGN_UNKNOWN, CampaignReason.CAMPAIGN_EXISTS)
                .publishedBy(translator)
                .indexedBy(Indexes.ascending("state.to"), Indexes.ascending(ORGANISER)));
    }

    @Override
    public AggregateCollection<Campaign, CampaignEvent> collection() {
        return campaigns;
    }

    @Override
    public List<Campaign> all() {
        return campaigns.list(empty());
    }

    @Override
    public long countOrganisedBy(UUID unit) {
        return campaigns.list(eq(ORGANISER, unit)).size();
    }

    @Override
    public List<Campaign> between(LocalDate first, LocalDate last) {
        return campaigns.list(and(lte("state.from", last), gte("state.to", first)));
    }
}
