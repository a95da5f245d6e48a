package vn.thidua.campaign.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;

/** What every implementation of {@link Campaigns} finds. */
public interface CampaignsContract {

    Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), "Quản trị mẫu", true, List.of());

    /** Without any campaign. */
    Campaigns campaigns();

    @Test
    default void aYearsCampaignsRunOnOneOfItsDays() {
        var campaigns = campaigns();
        draft(campaigns, UUID.randomUUID(), 2020, 2021);
        var into = draft(campaigns, UUID.randomUUID(), 2021, 2022);
        var through = draft(campaigns, UUID.randomUUID(), 2020, 2025);
        draft(campaigns, UUID.randomUUID(), 2023, 2023);

        assertThat(campaigns.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
                .containsExactlyInAnyOrder(into, through);
        assertThat(campaigns.all()).hasSize(4);
    }

    @Test
    default void aUnitsCampaignsAreCounted() {
        var campaigns = campaigns();
        var unit = UUID.randomUUID();
        draft(campaigns, unit, 2022, 2022);
        draft(campaigns, unit, 2023, 2023);
        draft(campaigns, UUID.randomUUID(), 2022, 2022);

        assertThat(campaigns.countOrganisedBy(unit)).isEqualTo(2);
        assertThat(campaigns.countOrganisedBy(UUID.randomUUID())).isZero();
    }

    private static Campaign draft(Campaigns campaigns, UUID organiser, int from, int to) {
        var plan =
                SampleCampaigns.plan(CampaignLevel.UNIT, organiser, LocalDate.of(from, 6, 1), LocalDate.of(to, 6, 30));
        var id = UUID.randomUUID();
        return campaigns.create(id, Command.by(ADMINISTRATOR), () -> Campaign.draft(ADMINISTRATOR, id, plan));
    }
}
