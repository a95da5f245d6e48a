package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;

/** The way to Keycloak and back to the page a person came from. */
public final class SignInCustomizer implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private static final Pattern CODE = Pattern.compile("[a-z-]{1,50}");
    private static final String FAILED = "/?signin=failed";
    private static final String UNAVAILABLE = "/?signin=unavailable";

    private final SignInRequestResolver requestResolver;
    private final SignInAttemptRepository attemptRepository;
    private final SecurityLog log;

    SignInCustomizer(
            SignInRequestResolver requestResolver, SignInAttemptRepository attemptRepository, SecurityLog log) {
        this.requestResolver = requestResolver;
        this.attemptRepository = attemptRepository;
        this.log = log;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.authorizationEndpoint(start -> start.authorizationRequestResolver(requestResolver)
                        .authorizationRequestRepository(attemptRepository))
                .successHandler(this::succeeded)
                .failureHandler(this::failed);
    }

    /** A page that lies behind a part of ours that does not answer cannot be shown; this one can. */
    public static void showUnavailable(HttpServletResponse response) {
        show(response, UNAVAILABLE);
    }

    /**
     * Always begins a new session, with an id of its own: what another person left behind in this browser stays theirs,
     * and so does the page they wanted.
     */
    private void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication result) {
        var attempt = Objects.requireNonNull(SignInAttempt.endedBy(request));
        var person = Person.of((OidcUser) Objects.requireNonNull(result.getPrincipal()));
        var before = Person.of(request);
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(Person.ATTRIBUTE, person);
        session.setAttribute(Tokens.ATTRIBUTE, FreshTokens.of(request));
        var same = before != null && before.subject().equals(person.subject());
        var stepUp = same && attempt.stepUp() != StepUp.NONE;
        log.succeeded(stepUp ? Action.STEP_UP : Action.SIGN_IN, person.subject(), request);
        show(response, same || before == null ? attempt.returnTo() : ReturnTo.HOME);
    }

    /** Somebody who is signed in already, in another tab, has only come back to an old address. */
    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        log.failed(Action.SIGN_IN, null, reason(e), request);
        if (Keycloak.isAway(e)) {
            show(response, UNAVAILABLE);
        } else {
            show(response, Person.of(request) == null ? FAILED : ReturnTo.HOME);
        }
    }

    /** What comes back with a browser may be written by anybody, and is only logged when it can be a code. */
    private static String reason(AuthenticationException e) {
        var code = e instanceof OAuth2AuthenticationException oauth2
                ? oauth2.getError().getErrorCode().replace('_', '-')
                : "";
        return CODE.matcher(code).matches() ? code : "unknown";
    }

    /** By path alone, so that neither a proxy in front nor a forged host has a say in where. */
    private static void show(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, page);
    }
}
