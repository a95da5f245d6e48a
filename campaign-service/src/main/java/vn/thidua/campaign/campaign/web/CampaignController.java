package vn.thidua.campaign.campaign.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
import vn.thidua.campaign.campaign.CloseCampaign;
import vn.thidua.campaign.campaign.DraftCampaign;
import vn.thidua.campaign.campaign.FindCampaigns;
import vn.thidua.campaign.campaign.LaunchCampaign;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/campaigns")
class CampaignController {

    private final FindCampaigns find;
    private final CampaignViews views;
    private final DraftCampaign draftCampaign;
    private final LaunchCampaign launchCampaign;
    private final CloseCampaign closeCampaign;

    CampaignController(
            FindCampaigns find,
            CampaignViews views,
            DraftCampaign draftCampaign,
            LaunchCampaign launchCampaign,
            CloseCampaign closeCampaign) {
        this.find = find;
        this.views = views;
        this.draftCampaign = draftCampaign;
        this.launchCampaign = launchCampaign;
        this.closeCampaign = closeCampaign;
    }

    @GetMapping
    Page<CampaignView> list(
            Actor actor,
            @RequestParam(required = false) @Min(1900) @Max(2999) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        var ordered = find.of(year, actor).stream()
                .sorted(Comparator.comparing(Campaign::name, VietnameseText.order())
                        .thenComparing(Campaign::id))
                .toList();
        var page = Page.part(ordered, after, limit, it -> it);
        return new Page<>(views.of(page.items()), page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<CampaignView> get(Actor actor, @PathVariable UUID id) {
        return Versioned.ok(find.get(id, actor), views::of);
    }

    @PostMapping
    ResponseEntity<CampaignView> draft(@Creates Command command, @Valid @RequestBody DraftRequest request) {
        var campaign = draftCampaign.draft(command, request.plan());
        return Versioned.created(campaign, views::of);
    }

    @PostMapping("/{id}/launch")
    ResponseEntity<CampaignView> launch(Command command, @PathVariable UUID id) {
        return Versioned.ok(launchCampaign.launch(command, id), views::of);
    }

    @PostMapping("/{id}/close")
    ResponseEntity<CampaignView> close(Command command, @PathVariable UUID id) {
        return Versioned.ok(closeCampaign.close(command, id), views::of);
    }

    record DraftRequest(
            @NotBlank @Size(max = 500) String name,
            @NotNull CampaignLevel level,
            @Nullable UUID organiserUnitId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> criteria) {

        Plan plan() {
            return new Plan(name, level, organiserUnitId, from, to, criteria);
        }
    }
}
