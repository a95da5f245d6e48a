package vn.thidua.registration.internalpledge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.content.ContentLimits;
import vn.thidua.registration.internalpledge.FindPledgeForm;
import vn.thidua.registration.internalpledge.FindPledges;
import vn.thidua.registration.internalpledge.InternalPledge;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.internalpledge.Pledger;
import vn.thidua.registration.internalpledge.RollUpPledges;
import vn.thidua.registration.internalpledge.WriteOwnPledge;
import vn.thidua.registration.internalpledge.WritePledge;
import vn.thidua.registration.internalpledge.WrittenPledge;
import vn.thidua.registration.staff.PersonName;

@RestController
@RequestMapping("${thidua.api}")
class PledgeController {

    private final String pledges;
    private final WritePledge write;
    private final WriteOwnPledge oneself;
    private final FindPledges find;
    private final FindPledgeForm form;
    private final RollUpPledges rollUp;

    PledgeController(
            @Value("${thidua.api}/pledges") String pledges,
            WritePledge write,
            WriteOwnPledge oneself,
            FindPledges find,
            FindPledgeForm form,
            RollUpPledges rollUp) {
        this.pledges = pledges;
        this.write = write;
        this.oneself = oneself;
        this.find = find;
        this.form = form;
        this.rollUp = rollUp;
    }

    /** Searches internal pledges. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "unit")
    @GetMapping("/units/{unitId}/pledges")
    Page<PledgeView> list(
            Actor actor,
            @PathVariable UUID unitId,
            @RequestParam @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) int year,
            @RequestParam(defaultValue = "") @Size(max = Limits.SEARCH) String search,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        var found = find.find(actor, new Scope(unitId, year), search, after, limit + 1);
        return Page.of(found, limit, PledgeView::of, it -> it.id().toString());
    }

    /** Adds an internal pledge. */
    @PostMapping("/units/{unitId}/pledges")
    ResponseEntity<PledgeView> write(
            @Creates Command command, @PathVariable UUID unitId, @Valid @RequestBody WriteRequest request) {
        var scope = new Scope(unitId, request.awardYear());
        return Versioned.created(pledges, write.write(command, scope, request.written()), PledgeView::of);
    }

    /** Changes an internal pledge. */
    @PutMapping("/pledges/{id}")
    ResponseEntity<PledgeView> change(
            Command command, @PathVariable UUID id, @Valid @RequestBody ChangeRequest request) {
        return answer(write.change(command, id, blankToNone(request.position()), request.titles()));
    }

    /** Withdraws an internal pledge. */
    @PostMapping("/pledges/{id}/withdrawal")
    ResponseEntity<PledgeView> withdraw(Command command, @PathVariable UUID id) {
        return answer(write.withdraw(command, id));
    }

    /** Lists one's own pledges. */
    @GetMapping("/pledges/mine")
    Page<PledgeView> own(Actor actor, @RequestParam @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) int year) {
        return Page.whole(find.own(actor, year).stream().map(PledgeView::of).toList());
    }

    /** Pledges for oneself. Said again it is changed, so there is no version to have seen. */
    @PostMapping("/units/{unitId}/pledges/mine")
    ResponseEntity<PledgeView> pledge(
            @Creates Command command, @PathVariable UUID unitId, @Valid @RequestBody OwnRequest request) {
        var scope = new Scope(unitId, request.awardYear());
        return answer(oneself.pledge(command, scope, blankToNone(request.room()), request.titles()));
    }

    /** Gets the titles that can be pledged. */
    @GetMapping("/units/{unitId}/pledges/form")
    FormView form(
            Actor actor,
            @PathVariable UUID unitId,
            @RequestParam(required = false) @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) @Nullable Integer year) {
        var found = form.find(actor, unitId, year);
        return new FormView(
                found.form().awardYear(), found.years(), found.form().rows());
    }

    /** Gets the roll-up. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "unit")
    @GetMapping("/units/{unitId}/pledges/roll-up")
    RollUpView rollUp(
            Actor actor, @PathVariable UUID unitId, @RequestParam @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) int year) {
        return RollUpView.of(rollUp.of(actor, new Scope(unitId, year)));
    }

    private static ResponseEntity<PledgeView> answer(InternalPledge pledge) {
        return Versioned.ok(pledge, PledgeView::of);
    }

    private static @Nullable String blankToNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    record FormView(int awardYear, List<Integer> years, List<FormRow> rows) {}

    record WriteRequest(
            @NotNull @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) Integer awardYear,

            @NotNull Pledger pledger,
            @NotBlank @Size(max = PersonName.LONGEST) String name,
            @Nullable @Size(max = PersonName.LONGEST) String room,
            @Nullable @Size(max = PersonName.LONGEST) String position,
            @NotNull @Size(max = WrittenPledge.TITLES) List<@NotBlank @Size(max = ContentLimits.CODE) String> titles) {

        /** A room needs no other room to be known by. */
        WrittenPledge written() {
            var inRoom = pledger == Pledger.ROOM ? null : blankToNone(room);
            return new WrittenPledge(pledger, name, inRoom, blankToNone(position), titles);
        }
    }

    record ChangeRequest(
            @Nullable @Size(max = PersonName.LONGEST) String position,
            @NotNull @Size(max = WrittenPledge.TITLES) List<@NotBlank @Size(max = ContentLimits.CODE) String> titles) {}

    record OwnRequest(
            @NotNull @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) Integer awardYear,

            @Nullable @Size(max = PersonName.LONGEST) String room,
            @NotNull @Size(max = WrittenPledge.TITLES) List<@NotBlank @Size(max = ContentLimits.CODE) String> titles) {}
}
