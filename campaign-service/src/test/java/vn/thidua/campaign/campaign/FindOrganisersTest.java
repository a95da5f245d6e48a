package vn.thidua.campaign.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.campaign.CampaignLevel.BLOC;
import static vn.thidua.campaign.campaign.CampaignLevel.NATIONAL;
import static vn.thidua.campaign.campaign.CampaignLevel.PROVINCE;
import static vn.thidua.campaign.campaign.CampaignLevel.UNIT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.campaign.FindOrganisers.Organiser;
import vn.thidua.campaign.unit.InMemoryUnits;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Role;

class FindOrganisersTest {

    final InMemoryUnits units = new InMemoryUnits();
    final UUID first = units.enter("A");
    final UUID second = units.enter("B");
    final FindOrganisers find = new FindOrganisers(units);

    @Test
    void anAdministratorDraftsOnEveryLevelAndForEveryUnit() {
        var administrator = new Actor(UUID.randomUUID(), "Quản trị mẫu", true, List.of());

        assertThat(find.list(administrator))
                .extracting(Organiser::level)
                .containsExactly(NATIONAL, PROVINCE, BLOC, UNIT, UNIT);
    }

    @Test
    void officersAndLeadersDraftForTheirUnit() {
        for (var role : List.of(Role.OFFICER, Role.LEADER)) {
            assertThat(find.list(holding(role, second))).containsExactly(new Organiser(UNIT, units.get(second)));
        }
    }

    @Test
    void othersDraftNone() {
        assertThat(find.list(holding(Role.COUNCIL_MEMBER, first))).isEmpty();
        assertThat(find.list(new Actor(UUID.randomUUID(), "Khách mẫu", false, List.of())))
                .isEmpty();
    }

    private static Actor holding(Role role, UUID unit) {
        return new Actor(
                UUID.randomUUID(), "Cán bộ mẫu", false, List.of(new Duty(unit, role, SampleCampaigns.FROM, null)));
    }
}
