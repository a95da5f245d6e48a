package vn.thidua.registration.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.SignRegistration;

@RestController
@RequestMapping("${thidua.api}/registrations/{id}")
class SigningController {

    private final SignRegistration sign;
    private final RegistrationViews views;

    SigningController(SignRegistration sign, RegistrationViews views) {
        this.sign = sign;
        this.views = views;
    }

    /** Presents a draft to the leader. */
    @PostMapping("/presentation")
    ResponseEntity<RegistrationView> present(Command command, @PathVariable UUID id) {
        return answer(sign.present(command, id), command);
    }

    /** Signs off a draft. */
    @Sensitive(value = Action.SIGNED, target = "registration")
    @FreshSignIn
    @PostMapping("/sign-off")
    ResponseEntity<RegistrationView> signOff(Command command, @PathVariable UUID id) {
        return answer(sign.signOff(command, id), command);
    }

    /** Declines to sign off. */
    @PostMapping("/sign-off-refusal")
    ResponseEntity<RegistrationView> decline(
            Command command, @PathVariable UUID id, @Valid @RequestBody DeclineRequest request) {
        return answer(sign.decline(command, id, request.reason()), command);
    }

    private ResponseEntity<RegistrationView> answer(Registration registration, Command command) {
        return Versioned.ok(registration, it -> views.of(it, command.actor()));
    }

    record DeclineRequest(
            @NotBlank @Size(max = Limits.REASON) String reason) {}
}
