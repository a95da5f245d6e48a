package vn.thidua.gateway.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the user interface who is signed in, and gives it the token it must send with every change. */
@RestController
class SessionController {

    private final SessionCsrf csrf;

    SessionController(SessionCsrf csrf) {
        this.csrf = csrf;
    }

    @GetMapping("/session")
    Seen session(
            @AuthenticationPrincipal @Nullable OidcUser person,
            HttpServletRequest request,
            HttpServletResponse response) {
        csrf.show(request, response);
        return person == null
                ? new Seen(false, null, null)
                : new Seen(true, person.getSubject(), person.getPreferredUsername());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seen(
            boolean signedIn,
            @Nullable String subject,
            @Nullable String username) {}
}
