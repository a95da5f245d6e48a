package vn.thidua.campaign.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.campaign.Campaign.Plan;
import vn.thidua.campaign.unit.InMemoryUnits;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;

class DraftCampaignTest {

    static final Command ADMINISTRATOR = Command.by(new Actor(UUID.randomUUID(), "Quản trị mẫu", true, List.of()));

    final InMemoryUnits units = new InMemoryUnits();
    final InMemoryCampaigns campaigns = new InMemoryCampaigns();
    final DraftCampaign draft = new DraftCampaign(campaigns, units);

    @Test
    void aUnitOrganisesSoManyAndNoMore() {
        var one = units.enter("A");
        for (int i = 0; i < DraftCampaign.MOST_OF_A_UNIT; i++) {
            draft.draft(ADMINISTRATOR, plan(one));
        }

        requireRefused(CampaignReason.TOO_MANY_CAMPAIGNS, one);
        assertThat(draft.draft(ADMINISTRATOR, plan(units.enter("B"))).version()).isOne();
    }

    @Test
    void theOrganiserIsAUnit() {
        requireRefused(CampaignReason.ORGANISER_UNKNOWN, UUID.randomUUID());
    }

    private void requireRefused(CampaignReason reason, UUID organiser) {
        assertThatThrownBy(() -> draft.draft(ADMINISTRATOR, plan(organiser)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static Plan plan(UUID organiser) {
        return SampleCampaigns.plan(CampaignLevel.UNIT, organiser);
    }
}
