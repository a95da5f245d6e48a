package vn.thidua.campaign.campaign.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.campaign.CampaignEvent;
import vn.thidua.campaign.campaign.CampaignReason;
import vn.thidua.campaign.campaign.Campaigns;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.kafka.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;

@Component
class MongoCampaigns implements Campaigns {

    private final AggregateCollection<Campaign, CampaignEvent> campaigns;

    MongoCampaigns(Aggregates aggregates, Translator<CampaignEvent> translator) {
        this.campaigns = aggregates.open(new Aggregates.Kind<>(
                "campaigns",
                Campaign.class,
                translator,
                CampaignReason.CAMPAIGN_UNKNOWN,
                CampaignReason.CAMPAIGN_EXISTS,
                List.of(Indexes.ascending("state.to"))));
    }

    @Override
    public List<Campaign> all() {
        return campaigns.list(empty());
    }

    @Override
    public List<Campaign> between(LocalDate first, LocalDate last) {
        return campaigns.list(and(lte("state.from", last), gte("state.to", first)));
    }

    @Override
    public Optional<Campaign> find(UUID id) {
        return campaigns.find(id);
    }

    @Override
    public Campaign get(UUID id) {
        return campaigns.get(id);
    }

    @Override
    public Campaign create(UUID id, Command command, Supplier<Change<Campaign, CampaignEvent>> decision) {
        return campaigns.create(id, command, decision);
    }

    @Override
    public Campaign decide(UUID id, Command command, Function<Campaign, Change<Campaign, CampaignEvent>> decision) {
        return campaigns.decide(id, command, decision);
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return campaigns.history(id);
    }
}
