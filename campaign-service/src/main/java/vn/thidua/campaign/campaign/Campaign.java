package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Period;
import vn.thidua.platform.domain.Possible;
import vn.thidua.platform.domain.Searchable;

/** An emulation campaign (phong trào) that units can join, from when to when and what it asks of them. */
public record Campaign(
        UUID id,
        long version,
        String name,
        @Nullable String theme,
        CampaignLevel level,
        @Nullable UUID organiserUnitId,
        LocalDate from,
        LocalDate to,
        CampaignState state,
        List<String> criteria)
        implements Aggregate, Searchable {

    public static final int NAME = 500;
    public static final int THEME = 500;
    public static final int CRITERIA = 50;
    public static final int CRITERION = 2000;

    /** What can be asked for as a year. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2999;

    /** A step on a campaign's way that a person can take. */
    public enum Action {
        LAUNCH((it, actor) -> it.launch(actor)),
        CLOSE((it, actor) -> it.close(actor));

        private final BiConsumer<Campaign, Actor> decision;

        Action(BiConsumer<Campaign, Actor> decision) {
            this.decision = decision;
        }
    }

    /** What is said of a campaign before it is launched. */
    public record Plan(
            String name,
            @Nullable String theme,
            CampaignLevel level,
            @Nullable UUID organiserUnitId,
            LocalDate from,
            LocalDate to,
            List<String> criteria) {

        public Plan {
            new Period(from, to);
            Limits.check()
                    .text("/name", name, NAME)
                    .text("/theme", theme, THEME)
                    .texts("/criteria", criteria, CRITERIA, CRITERION)
                    .require();
            criteria = List.copyOf(criteria);
        }
    }

    public Campaign {
        criteria = List.copyOf(criteria);
    }

    static Change<Campaign, CampaignEvent> draft(Actor actor, UUID id, Plan plan) {
        var campaign = new Campaign(
                id,
                1,
                plan.name(),
                plan.theme(),
                plan.level(),
                plan.organiserUnitId(),
                plan.from(),
                plan.to(),
                CampaignState.DRAFT,
                plan.criteria());
        campaign.requireOrganiser(actor);
        if (plan.level() == CampaignLevel.UNIT && plan.organiserUnitId() == null) {
            throw CampaignReason.ORGANISER_REQUIRED.because("a unit's campaign is organised by a unit");
        }
        return Change.<Campaign, CampaignEvent>to(campaign, new CampaignEvent.Drafted(campaign))
                .noting("DRAFTED");
    }

    Change<Campaign, CampaignEvent> launch(Actor actor) {
        requireKnownTo(actor).requireOrganiser(actor);
        if (state != CampaignState.DRAFT) {
            throw CampaignReason.CAMPAIGN_NOT_DRAFT.because("the campaign is %s already", state);
        }
        var next = in(CampaignState.LAUNCHED);
        return Change.<Campaign, CampaignEvent>to(next, new CampaignEvent.Launched(next))
                .noting("LAUNCHED");
    }

    Change<Campaign, CampaignEvent> close(Actor actor) {
        requireKnownTo(actor).requireOrganiser(actor);
        if (state != CampaignState.LAUNCHED) {
            throw CampaignReason.CAMPAIGN_NOT_LAUNCHED.because("the campaign is %s", state);
        }
        var next = in(CampaignState.CLOSED);
        return Change.<Campaign, CampaignEvent>to(next, new CampaignEvent.Closed(next))
                .noting("CLOSED");
    }

    /** What its decisions do not refuse the person. */
    public List<Action> actionsOf(Actor actor) {
        return Stream.of(Action.values())
                .filter(it -> Possible.is(() -> it.decision.accept(this, actor)))
                .toList();
    }

    @Override
    public String searchText() {
        return theme == null ? name : name + " " + theme;
    }

    /** A draft is only its organiser's; what is launched is everybody's. */
    boolean isKnownTo(Actor actor) {
        return state != CampaignState.DRAFT || isOrganisedBy(actor);
    }

    /** Refuses in the words for what is not there. */
    Campaign requireKnownTo(Actor actor) {
        if (!isKnownTo(actor)) {
            throw CampaignReason.CAMPAIGN_UNKNOWN.because("there is nothing with id %s", id);
        }
        return this;
    }

    private boolean isOrganisedBy(Actor actor) {
        var own = level == CampaignLevel.UNIT && organiserUnitId != null && actor.actsFor(organiserUnitId);
        return own || actor.isProvinceAdministrator();
    }

    /** Campaigns are the province's; a unit's own campaign is also its officers' and leaders'. */
    private void requireOrganiser(Actor actor) {
        if (!isOrganisedBy(actor)) {
            throw CommonReason.NOT_ALLOWED.because("the campaign is organised by others");
        }
    }

    private Campaign in(CampaignState next) {
        return new Campaign(id, version + 1, name, theme, level, organiserUnitId, from, to, next, criteria);
    }
}
