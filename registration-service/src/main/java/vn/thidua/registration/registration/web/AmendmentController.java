package vn.thidua.registration.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.registration.AmendRegistration;
import vn.thidua.registration.registration.JudgeRegistration;
import vn.thidua.registration.registration.Registration;

@RestController
@RequestMapping("${thidua.api}/registrations/{id}/amendment")
class AmendmentController {

    private final AmendRegistration amend;
    private final JudgeRegistration judge;
    private final RegistrationViews views;

    AmendmentController(AmendRegistration amend, JudgeRegistration judge, RegistrationViews views) {
        this.amend = amend;
        this.judge = judge;
        this.views = views;
    }

    /** Begins an amendment. */
    @PostMapping
    ResponseEntity<RegistrationView> begin(
            Command command, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        return answer(amend.begin(command, id, request.reason()), command);
    }

    /** Withdraws an amendment. */
    @PostMapping("/withdrawal")
    ResponseEntity<RegistrationView> withdraw(Command command, @PathVariable UUID id) {
        return answer(amend.withdraw(command, id), command);
    }

    /** Accepts an amendment. */
    @PostMapping("/acceptance")
    ResponseEntity<RegistrationView> accept(
            Command command, @PathVariable UUID id, @Valid @RequestBody RemarkRequest request) {
        return answer(judge.acceptAmendment(command, id, request.reason()), command);
    }

    /** Refuses an amendment. */
    @PostMapping("/refusal")
    ResponseEntity<RegistrationView> refuse(
            Command command, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        return answer(judge.refuseAmendment(command, id, request.reason()), command);
    }

    private ResponseEntity<RegistrationView> answer(Registration registration, Command command) {
        return Versioned.ok(registration, it -> views.of(it, command.actor()));
    }

    record ReasonRequest(
            @NotBlank @Size(max = Limits.REASON) String reason) {}

    record RemarkRequest(
            @Nullable @Size(max = Limits.REASON) String reason) {}
}
