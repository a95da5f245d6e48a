package vn.thidua.registration.campaign.replica;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.platform.mongo.ReplicaCollection;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.campaign.Campaigns;

@Component
class CampaignReplica implements Campaigns, TopicListener<CampaignReplica.CampaignChanged> {

    private final ReplicaCollection<StoredCampaign> campaigns;

    CampaignReplica(Store store) {
        this.campaigns = new ReplicaCollection<>(store, "campaigns", StoredCampaign.class, List.of());
    }

    /** What is read of {@code campaign.changed.v1}. */
    record CampaignChanged(UUID campaignId, long version, String name) {}

    /** Public only because the driver's record codec asks for it. */
    public record StoredCampaign(UUID id, String name) {}

    @Override
    public String topic() {
        return "campaign";
    }

    @Override
    public Class<CampaignChanged> type() {
        return CampaignChanged.class;
    }

    @Override
    public Set<String> messageTypes() {
        return Set.of("campaign.changed.v1");
    }

    @Override
    public UUID about(CampaignChanged it) {
        return it.campaignId();
    }

    @Override
    public void on(CampaignChanged it) {
        campaigns.keep(it.campaignId(), it.version(), new StoredCampaign(it.campaignId(), it.name()));
    }

    @Override
    public Set<UUID> existing(Collection<UUID> ids) {
        return campaigns.list(ids).stream().map(StoredCampaign::id).collect(Collectors.toUnmodifiableSet());
    }
}
