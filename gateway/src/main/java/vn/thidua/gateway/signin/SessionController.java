package vn.thidua.gateway.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to the user interface who is signed in, and gives it the token it must send with every change. */
@RestController
class SessionController {

    private final SessionCsrf csrf;

    SessionController(SessionCsrf csrf) {
        this.csrf = csrf;
    }

    @GetMapping("/session")
    Seen session(HttpServletRequest request, HttpServletResponse response) {
        csrf.show(request, response);
        var person = Person.of(request);
        return person == null ? Seen.NOBODY : Seen.of(person);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seen(
            boolean signedIn,
            @Nullable String subject,
            @Nullable String username,
            @Nullable Instant authenticatedAt,
            @Nullable Boolean secondFactor) {

        static final Seen NOBODY = new Seen(false, null, null, null, null);

        static Seen of(Person person) {
            return new Seen(
                    true, person.subject(), person.username(), person.authenticatedAt(), person.hasSecondFactor());
        }
    }
}
