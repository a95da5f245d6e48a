package vn.thidua.campaign.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.thidua.campaign.campaign.Campaign.Action;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Role;

class CampaignTest {

    static final UUID SCIENCE = UUID.randomUUID();

    final Actor administrator = new Actor(UUID.randomUUID(), "Quản trị mẫu", true, List.of());
    final Actor officer = holding(Role.OFFICER, SCIENCE);

    @Test
    void isDraftedThenLaunchedThenClosed() {
        var drafted = draft(CampaignLevel.PROVINCE, null, administrator);
        var launched = drafted.launch(administrator).state();
        var closed = launched.close(administrator);

        assertThat(drafted.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(launched.state()).isEqualTo(CampaignState.LAUNCHED);
        assertThat(closed.state().state()).isEqualTo(CampaignState.CLOSED);
        assertThat(closed.state().version()).isEqualTo(3);
        assertThat(closed.events()).containsExactly(new CampaignEvent.Closed(closed.state()));
    }

    @Test
    void isLaunchedOnceAndClosedAfterThatOnly() {
        var drafted = draft(CampaignLevel.PROVINCE, null, administrator);
        var launched = drafted.launch(administrator).state();
        var closed = launched.close(administrator).state();

        requireRefused(CampaignReason.CAMPAIGN_NOT_LAUNCHED, () -> drafted.close(administrator));
        requireRefused(CampaignReason.CAMPAIGN_NOT_DRAFT, () -> launched.launch(administrator));
        requireRefused(CampaignReason.CAMPAIGN_NOT_DRAFT, () -> closed.launch(administrator));
        requireRefused(CampaignReason.CAMPAIGN_NOT_LAUNCHED, () -> closed.close(administrator));
    }

    @Test
    void ofAUnitIsItsOfficersAndLeadersBusiness() {
        var leader = holding(Role.LEADER, SCIENCE);
        var drafted = draft(CampaignLevel.UNIT, SCIENCE, officer);

        assertThat(drafted.launch(leader).state().close(officer).state().state())
                .isEqualTo(CampaignState.CLOSED);
        requireRefused(CampaignReason.CAMPAIGN_UNKNOWN, () -> drafted.launch(holding(Role.OFFICER, UUID.randomUUID())));
        requireRefused(CampaignReason.CAMPAIGN_UNKNOWN, () -> drafted.launch(holding(Role.COUNCIL_MEMBER, SCIENCE)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNIT")
    void ofAHigherLevelIsTheProvincesBusiness(CampaignLevel level) {
        requireRefused(CommonReason.NOT_ALLOWED, () -> draft(level, SCIENCE, officer));

        var drafted = draft(level, SCIENCE, administrator);

        requireRefused(CampaignReason.CAMPAIGN_UNKNOWN, () -> drafted.launch(officer));
        var launched = drafted.launch(administrator).state();
        requireRefused(CommonReason.NOT_ALLOWED, () -> launched.close(officer));
    }

    @Test
    void ofAUnitNamesTheUnit() {
        requireRefused(CampaignReason.ORGANISER_REQUIRED, () -> draft(CampaignLevel.UNIT, null, administrator));
        requireRefused(CommonReason.NOT_ALLOWED, () -> draft(CampaignLevel.UNIT, null, officer));
    }

    /** Offered is what is not refused, of every state to everybody; a step that tried nothing would be offered here. */
    @ParameterizedTest
    @EnumSource
    void offersWhatItDoesNotRefuse(CampaignLevel level) {
        var unit = level == CampaignLevel.UNIT ? SCIENCE : null;
        var drafted = draft(level, unit, administrator);
        var launched = drafted.launch(administrator).state();
        var closed = launched.close(administrator).state();
        var organisers = level == CampaignLevel.UNIT
                ? List.of(administrator, officer, holding(Role.LEADER, SCIENCE))
                : List.of(administrator);
        var others = List.of(holding(Role.COUNCIL_MEMBER, SCIENCE), holding(Role.OFFICER, UUID.randomUUID()));

        for (var organiser : organisers) {
            assertThat(drafted.actionsOf(organiser)).containsExactly(Action.LAUNCH);
            assertThat(launched.actionsOf(organiser)).containsExactly(Action.CLOSE);
            assertThat(closed.actionsOf(organiser)).isEmpty();
        }
        for (var other : others) {
            for (var campaign : List.of(drafted, launched, closed)) {
                assertThat(campaign.actionsOf(other)).isEmpty();
            }
        }
    }

    @Test
    void endsAfterItBegins() {
        requireRefused(
                CommonReason.PERIOD_REVERSED,
                () -> SampleCampaigns.plan(CampaignLevel.PROVINCE, null, SampleCampaigns.TO, SampleCampaigns.FROM));
    }

    private static Campaign draft(CampaignLevel level, @Nullable UUID organiser, Actor actor) {
        return Campaign.draft(actor, UUID.randomUUID(), SampleCampaigns.plan(level, organiser))
                .state();
    }

    private static Actor holding(Role role, UUID unit) {
        return new Actor(
                UUID.randomUUID(), "Cán bộ mẫu", false, List.of(new Duty(unit, role, SampleCampaigns.FROM, null)));
    }

    private static void requireRefused(Reason reason, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
