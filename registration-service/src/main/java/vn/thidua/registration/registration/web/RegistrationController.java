package vn.thidua.registration.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.registration.FindRegistration;
import vn.thidua.registration.registration.JudgeRegistration;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.SaveDraft;
import vn.thidua.registration.registration.StartRegistration;
import vn.thidua.registration.registration.SubmitRegistration;

@RestController
@RequestMapping("${thidua.api}")
class RegistrationController {

    private final String registrations;
    private final StartRegistration start;
    private final SaveDraft save;
    private final SubmitRegistration submit;
    private final JudgeRegistration judge;
    private final RegistrationViews views;
    private final FindRegistration find;

    RegistrationController(
            @Value("${thidua.api}/registrations") String registrations,
            StartRegistration start,
            SaveDraft save,
            SubmitRegistration submit,
            JudgeRegistration judge,
            RegistrationViews views,
            FindRegistration find) {
        this.registrations = registrations;
        this.start = start;
        this.save = save;
        this.submit = submit;
        this.judge = judge;
        this.views = views;
        this.find = find;
    }

    /** Starts a draft, blank or carried over. */
    @PostMapping("/rounds/{roundId}/registrations")
    ResponseEntity<RegistrationView> start(
            @Creates Command command, @PathVariable UUID roundId, @Valid @RequestBody StartRequest request) {
        var started = request.copyFrom() == null
                ? start.start(command, roundId, request.unitId())
                : start.carryOverLastYear(command, roundId, request.unitId());
        return Versioned.created(registrations, started, it -> views.of(it, command.actor()));
    }

    /** Gets a registration. */
    @GetMapping("/registrations/{id}")
    ResponseEntity<RegistrationView> get(Actor actor, @PathVariable UUID id) {
        var inRound = find.get(actor, id);
        return Versioned.ok(inRound.registration(), _ -> views.of(inRound, actor));
    }

    /** Saves a draft. */
    @PutMapping("/registrations/{id}")
    ResponseEntity<RegistrationView> save(
            Command command, @PathVariable UUID id, @Valid @RequestBody SaveRequest request) {
        return answer(save.save(command, id, request.written()), command);
    }

    /** Submits a registration or its amendment. */
    @PostMapping("/registrations/{id}/submission")
    ResponseEntity<RegistrationView> submit(Command command, @PathVariable UUID id) {
        return answer(submit.submit(command, id), command);
    }

    /** Returns a registration. */
    @PostMapping("/registrations/{id}/return")
    ResponseEntity<RegistrationView> returnToUnit(
            Command command, @PathVariable UUID id, @Valid @RequestBody ReturnRequest request) {
        return answer(judge.returnToUnit(command, id, request.reason()), command);
    }

    /** Accepts a registration. */
    @PostMapping("/registrations/{id}/acceptance")
    ResponseEntity<RegistrationView> accept(
            Command command, @PathVariable UUID id, @Valid @RequestBody AcceptRequest request) {
        return answer(judge.accept(command, id, request.reason()), command);
    }

    private ResponseEntity<RegistrationView> answer(Registration registration, Command command) {
        return Versioned.ok(registration, it -> views.of(it, command.actor()));
    }

    /** What a draft may begin as a copy of. */
    enum CopyFrom {
        LAST_YEAR
    }

    record StartRequest(@NotNull UUID unitId, @Nullable CopyFrom copyFrom) {}

    record ReturnRequest(
            @NotBlank @Size(max = Limits.REASON) String reason) {}

    record AcceptRequest(
            @Nullable @Size(max = Limits.REASON) String reason) {}
}
