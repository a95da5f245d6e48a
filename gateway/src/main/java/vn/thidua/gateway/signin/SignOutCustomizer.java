package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;

/**
 * Ends the session here first, and then Keycloak's, from server to server. When Keycloak does not answer, the person is
 * informed that a sign-in there may still be open.
 */
@Component
public final class SignOutCustomizer implements Customizer<LogoutConfigurer<HttpSecurity>> {

    private static final String ATTRIBUTE = SignOutCustomizer.class.getName();

    /** The landing page says what that means: the next sign-in may ask for no password. */
    private static final String INCOMPLETE = "/?signout=incomplete";

    private final Keycloak keycloak;
    private final JsonMapper json;
    private final SecurityLog log;

    SignOutCustomizer(Keycloak keycloak, JsonMapper json, SecurityLog log) {
        this.keycloak = keycloak;
        this.json = json;
        this.log = log;
    }

    @Override
    public void customize(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"))
                .addLogoutHandler(SignOutCustomizer::rememberTokens)
                .logoutSuccessHandler(this::endAtKeycloak);
    }

    /** Before the session ends, which is the next that happens. */
    private static void rememberTokens(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        var session = request.getSession(false);
        if (session != null) {
            request.setAttribute(ATTRIBUTE, session.getAttribute(Tokens.ATTRIBUTE));
        }
    }

    private void endAtKeycloak(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        var ended = !(request.getAttribute(ATTRIBUTE) instanceof Tokens tokens) || keycloak.end(tokens);
        if (person != null) {
            log.succeeded(Action.SIGN_OUT, person.getName(), request);
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(new SignedOut(ended ? ReturnTo.HOME : INCOMPLETE)));
    }

    /** Where the script goes next. */
    private record SignedOut(String location) {}
}
