package vn.thidua.campaign.campaign.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.campaign.Campaign.Plan;
import vn.thidua.campaign.campaign.CampaignLevel;
import vn.thidua.campaign.campaign.CampaignState;
import vn.thidua.campaign.campaign.CloseCampaign;
import vn.thidua.campaign.campaign.DraftCampaign;
import vn.thidua.campaign.campaign.FindCampaigns;
import vn.thidua.campaign.campaign.FindOrganisers;
import vn.thidua.campaign.campaign.LaunchCampaign;
import vn.thidua.campaign.unit.FindUnits;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.ListRequest;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/campaigns")
class CampaignController {

    private final FindCampaigns find;
    private final FindOrganisers organisers;
    private final FindUnits units;
    private final DraftCampaign draftCampaign;
    private final LaunchCampaign launchCampaign;
    private final CloseCampaign closeCampaign;

    CampaignController(
            FindCampaigns find,
            FindOrganisers organisers,
            FindUnits units,
            DraftCampaign draftCampaign,
            LaunchCampaign launchCampaign,
            CloseCampaign closeCampaign) {
        this.find = find;
        this.organisers = organisers;
        this.units = units;
        this.draftCampaign = draftCampaign;
        this.launchCampaign = launchCampaign;
        this.closeCampaign = closeCampaign;
    }

    /** Lists the campaigns of a year. */
    @GetMapping
    Page<CampaignView> list(
            Actor actor,
            @RequestParam(required = false) @Min(Campaign.FIRST_YEAR) @Max(Campaign.LAST_YEAR) @Nullable Integer year,
            @RequestParam(defaultValue = "") @Size(max = ListRequest.MOST_SEARCHED) String search,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.part(find.list(actor, year), new ListRequest(after, limit, search), it -> views(it, actor));
    }

    /** Lists whom a campaign can be drafted for. For whom the person who asks can draft a campaign. */
    @GetMapping("/organisers")
    Page<OrganiserView> organisers(Actor actor) {
        return Page.whole(organisers.list(actor).stream().map(OrganiserView::of).toList());
    }

    /** Gets a campaign. */
    @GetMapping("/{id}")
    ResponseEntity<CampaignView> get(Actor actor, @PathVariable UUID id) {
        return Versioned.ok(find.get(actor, id), it -> view(it, actor));
    }

    /** Drafts a campaign. */
    @PostMapping
    ResponseEntity<CampaignView> draft(@Creates Command command, @Valid @RequestBody DraftRequest request) {
        var campaign = draftCampaign.draft(command, request.plan());
        return Versioned.created(campaign, it -> view(it, command.actor()));
    }

    /** Launches a campaign. */
    @PostMapping("/{id}/launch")
    ResponseEntity<CampaignView> launch(Command command, @PathVariable UUID id) {
        return Versioned.ok(launchCampaign.launch(command, id), it -> view(it, command.actor()));
    }

    /** Closes a campaign. */
    @PostMapping("/{id}/close")
    ResponseEntity<CampaignView> close(Command command, @PathVariable UUID id) {
        return Versioned.ok(closeCampaign.close(command, id), it -> view(it, command.actor()));
    }

    private CampaignView view(Campaign campaign, Actor actor) {
        return views(List.of(campaign), actor).getFirst();
    }

    private List<CampaignView> views(List<Campaign> campaigns, Actor actor) {
        var named = units.named(campaigns.stream()
                .map(Campaign::organiserUnitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return campaigns.stream().map(it -> CampaignView.of(it, named, actor)).toList();
    }

    record DraftRequest(
            @NotBlank @Size(max = Campaign.NAME) String name,
            @Nullable @Size(max = Campaign.THEME) String theme,
            @NotNull CampaignLevel level,
            @Nullable UUID organiserUnitId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(max = Campaign.CRITERIA) List<@NotBlank @Size(max = Campaign.CRITERION) String> criteria) {

        Plan plan() {
            return new Plan(name, theme, level, organiserUnitId, from, to, criteria);
        }
    }

    /** A level, and of a unit's campaigns the unit. */
    record OrganiserView(
            CampaignLevel level,
            @Nullable UUID unitId,
            @Nullable String unitName) {

        static OrganiserView of(FindOrganisers.Organiser it) {
            var unit = it.unit();
            return new OrganiserView(it.level(), unit == null ? null : unit.id(), unit == null ? null : unit.name());
        }
    }

    /** A campaign with its organiser's name, and what the person who asks may do with it. */
    record CampaignView(
            UUID id,
            long version,
            String name,
            @Nullable String theme,
            CampaignLevel level,
            @Nullable UUID organiserUnitId,
            @Nullable String organiserName,
            LocalDate from,
            LocalDate to,
            CampaignState state,
            List<String> criteria,
            List<Campaign.Action> actions) {

        static CampaignView of(Campaign it, Map<UUID, Unit> organisers, Actor actor) {
            var organiser = it.organiserUnitId() == null ? null : organisers.get(it.organiserUnitId());
            return new CampaignView(
                    it.id(),
                    it.version(),
                    it.name(),
                    it.theme(),
                    it.level(),
                    it.organiserUnitId(),
                    organiser == null ? null : organiser.name(),
                    it.from(),
                    it.to(),
                    it.state(),
                    it.criteria(),
                    it.actionsOf(actor));
        }
    }
}
