package vn.thidua.registration.nudge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Page;
import vn.thidua.registration.nudge.FindNudges;
import vn.thidua.registration.nudge.NudgeMembers;

@RestController
@RequestMapping("/api/registration/rounds/{id}/nudges")
class NudgeController {

    private final NudgeMembers nudge;
    private final FindNudges find;

    NudgeController(NudgeMembers nudge, FindNudges find) {
        this.nudge = nudge;
        this.find = find;
    }

    @PostMapping
    Page<NudgedView> nudge(@Creates Command command, @PathVariable UUID id, @Valid @RequestBody NudgeRequest request) {
        return Page.whole(nudge.nudge(id, request.unitIds(), request.text(), command).stream()
                .map(NudgedView::of)
                .toList());
    }

    /** A member and day have one: a round's are few enough to come whole. */
    @GetMapping
    Page<NudgeView> list(Actor actor, @PathVariable UUID id) {
        return Page.whole(
                find.of(id, actor).stream().map(it -> NudgeView.of(it, actor)).toList());
    }

    record NudgeRequest(
            @Nullable @Size(min = 1, max = 200) List<@NotNull UUID> unitIds,
            @Nullable @Size(max = 1000) String text) {}

    record NudgedView(UUID unitId, UUID nudgeId, Instant at, String by, boolean repeated) {

        static NudgedView of(NudgeMembers.Nudged it) {
            var nudge = it.nudge();
            return new NudgedView(nudge.unitId(), nudge.id(), nudge.at(), nudge.by(), it.repeated());
        }
    }

    /** Own ones are those whose delivery the person may ask for. */
    record NudgeView(
            UUID nudgeId,
            UUID unitId,
            Instant at,
            @Nullable String by,
            @Nullable String text,
            boolean own) {

        static NudgeView of(FindNudges.Seen seen, Actor actor) {
            var it = seen.nudge();
            return new NudgeView(it.id(), it.unitId(), it.at(), seen.by(), it.text(), it.isFrom(actor));
        }
    }
}
