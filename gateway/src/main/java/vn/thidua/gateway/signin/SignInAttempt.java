package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * A sign-in that has begun: what has to be known again when the person comes back from the realm.
 *
 * @param state what names the attempt on its way
 * @param returnTo the page of ours that was wanted
 */
record SignInAttempt(String state, String nonce, String verifier, StepUp stepUp, Instant begun, String returnTo) {

    static final String RETURN_TO = "returnTo";
    static final String STEP_UP = "stepUp";

    static SignInAttempt of(OAuth2AuthorizationRequest request, Instant now) {
        return new SignInAttempt(
                Objects.requireNonNull(request.getState()),
                attribute(request, OidcParameterNames.NONCE),
                attribute(request, PkceParameterNames.CODE_VERIFIER),
                StepUp.valueOf(attribute(request, STEP_UP)),
                now,
                attribute(request, RETURN_TO));
    }

    private static String attribute(OAuth2AuthorizationRequest request, String name) {
        return Objects.requireNonNull(request.<String>getAttribute(name), name);
    }

    /** The attempt that a request has come back from. */
    static @Nullable SignInAttempt endedBy(HttpServletRequest request) {
        return request.getAttribute(SignInAttempt.class.getName()) instanceof SignInAttempt attempt ? attempt : null;
    }

    void endWith(HttpServletRequest request) {
        request.setAttribute(SignInAttempt.class.getName(), this);
    }

    /** None of the parts has a space in it. */
    byte[] bytes() {
        return String.join(" ", state, nonce, verifier, stepUp.name(), Long.toString(begun.toEpochMilli()), returnTo)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static SignInAttempt of(byte[] bytes) {
        var parts = new String(bytes, StandardCharsets.US_ASCII).split(" ");
        var begun = Instant.ofEpochMilli(Long.parseLong(parts[4]));
        return new SignInAttempt(parts[0], parts[1], parts[2], StepUp.valueOf(parts[3]), begun, parts[5]);
    }
}
