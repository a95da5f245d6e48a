package vn.thidua.campaign.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.Units;

/** Shows campaigns with their organisers' names. */
@Component
class CampaignViews {

    private final Units units;

    CampaignViews(Units units) {
        this.units = units;
    }

    CampaignView of(Campaign campaign) {
        return of(List.of(campaign)).getFirst();
    }

    /** Asks for all the units at once. */
    List<CampaignView> of(List<Campaign> campaigns) {
        var organisers = units.byId(campaigns.stream()
                .map(Campaign::organiserUnitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return campaigns.stream().map(it -> view(it, organisers)).toList();
    }

    private static CampaignView view(Campaign it, Map<UUID, Unit> organisers) {
        var organiser = it.organiserUnitId() == null ? null : organisers.get(it.organiserUnitId());
        return new CampaignView(
                it.id(),
                it.version(),
                it.name(),
                it.level(),
                it.organiserUnitId(),
                organiser == null ? null : organiser.name(),
                it.from(),
                it.to(),
                it.state(),
                it.criteria());
    }
}
