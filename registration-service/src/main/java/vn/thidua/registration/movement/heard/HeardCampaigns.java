package vn.thidua.registration.movement.heard;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.Reader;
import vn.thidua.platform.mongo.Store;
import vn.thidua.platform.mongo.ViewCollection;
import vn.thidua.registration.movement.Campaigns;

@Component
class HeardCampaigns implements Campaigns, Reader<HeardCampaigns.CampaignChanged> {

    private final ViewCollection<Heard> campaigns;

    HeardCampaigns(Store store) {
        this.campaigns = new ViewCollection<>(store, "campaigns", Heard.class, List.of());
    }

    /** What is read of {@code campaign.changed.v1}. */
    record CampaignChanged(UUID campaignId, long version, String name) {}

    /** Public only because the driver's record codec asks for it. */
    public record Heard(UUID id, String name) {}

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
    public void read(CampaignChanged it) {
        campaigns.keep(it.campaignId(), it.version(), new Heard(it.campaignId(), it.name()));
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return campaigns.list(ids).stream().map(Heard::id).collect(Collectors.toUnmodifiableSet());
    }
}
