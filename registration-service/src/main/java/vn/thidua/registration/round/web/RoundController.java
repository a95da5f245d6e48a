package vn.thidua.registration.round.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.round.ChangeDeadline;
import vn.thidua.registration.round.FindOpenableRounds;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.OpenRound;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundProgress;
import vn.thidua.registration.round.RoundWithRoster;

@RestController
@RequestMapping("${thidua.api}/rounds")
class RoundController {

    private final FindRounds find;
    private final FindOpenableRounds openable;
    private final OpenRound open;
    private final ChangeDeadline deadlines;
    private final RoundProgress progress;
    private final Forms forms;
    private final Clock clock;

    RoundController(
            FindRounds find,
            FindOpenableRounds openable,
            OpenRound open,
            ChangeDeadline deadlines,
            RoundProgress progress,
            Forms forms,
            Clock clock) {
        this.find = find;
        this.openable = openable;
        this.open = open;
        this.deadlines = deadlines;
        this.progress = progress;
        this.forms = forms;
        this.clock = clock;
    }

    /** Lists rounds. A bloc has one round a year and a person few blocs: the list is short enough to come whole. */
    @GetMapping
    Page<RoundView> list(Actor actor) {
        return Page.whole(progress.of(actor, find.of(actor), clock.instant()).stream()
                .map(RoundView::of)
                .toList());
    }

    /**
     * Lists blocs and award years whose round can be opened. For which blocs and award years the person who asks can
     * open a round.
     */
    @GetMapping("/openable")
    Page<OpenableView> openable(Actor actor) {
        return Page.whole(openable.list(actor).stream().map(OpenableView::of).toList());
    }

    /** Gets a round. */
    @GetMapping("/{id}")
    ResponseEntity<RoundView> get(Actor actor, @PathVariable UUID id) {
        var roundWithRoster = find.get(actor, id);
        return Versioned.ok(roundWithRoster.round(), _ -> view(roundWithRoster, actor));
    }

    /** Opens a round. */
    @PostMapping
    ResponseEntity<RoundView> open(@Creates Command command, @Valid @RequestBody OpenRequest request) {
        var round = open.open(command, request.blocId(), request.awardYear(), request.opensOn(), request.closesOn());
        return Versioned.created(round, it -> view(it, command.actor()));
    }

    /** Extends the deadline of one unit. */
    @PostMapping("/{id}/extensions")
    ResponseEntity<RoundView> extend(
            Command command, @PathVariable UUID id, @Valid @RequestBody ExtensionRequest request) {
        return answer(deadlines.extend(command, id, request.unitId(), request.until(), request.reason()), command);
    }

    /** Ends a round early. */
    @PostMapping("/{id}/closing")
    ResponseEntity<RoundView> close(
            Command command, @PathVariable UUID id, @Valid @RequestBody ClosingRequest request) {
        return answer(deadlines.close(command, id, request.at(), request.reason()), command);
    }

    /** Reopens a closed round. */
    @PostMapping("/{id}/reopening")
    ResponseEntity<RoundView> reopen(
            Command command, @PathVariable UUID id, @Valid @RequestBody ReopeningRequest request) {
        return answer(deadlines.reopen(command, id, request.until(), request.reason()), command);
    }

    /** Gets the form of a round's award year. */
    @GetMapping("/{id}/form")
    FormView form(Actor actor, @PathVariable UUID id) {
        var round = find.get(actor, id).round();
        return new FormView(round.awardYear(), forms.of(round.awardYear()).rows());
    }

    private ResponseEntity<RoundView> answer(Round round, Command command) {
        return Versioned.ok(round, it -> view(it, command.actor()));
    }

    /** Of the round as the command left it, even if others have changed it since. */
    private RoundView view(Round round, Actor actor) {
        return view(new RoundWithRoster(round, find.get(round.id()).roster()), actor);
    }

    private RoundView view(RoundWithRoster roundWithRoster, Actor actor) {
        return RoundView.of(progress.of(actor, roundWithRoster, clock.instant()));
    }

    record OpenRequest(
            @NotNull UUID blocId,
            @NotNull Integer awardYear,
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn) {}

    record ExtensionRequest(
            @NotNull UUID unitId,
            @NotNull Instant until,
            @NotBlank @Size(max = Limits.REASON) String reason) {}

    record ClosingRequest(
            @Nullable Instant at,
            @NotBlank @Size(max = Limits.REASON) String reason) {}

    record ReopeningRequest(
            @NotNull Instant until,
            @NotBlank @Size(max = Limits.REASON) String reason) {}

    /** A bloc and the award years, earlier ones first, whose round can be opened. */
    record OpenableView(UUID blocId, String blocName, List<Integer> awardYears) {

        static OpenableView of(FindOpenableRounds.Openable it) {
            return new OpenableView(it.bloc().id(), it.bloc().name(), it.awardYears());
        }
    }

    record FormView(int awardYear, List<FormRow> rows) {}
}
