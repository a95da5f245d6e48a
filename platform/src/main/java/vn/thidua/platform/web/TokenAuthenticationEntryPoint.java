package vn.thidua.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.thidua.platform.domain.CommonReason;

/**
 * Says why a request was not accepted: no token, one that is over, one that was not meant for this service, or nobody
 * there to check it.
 */
final class TokenAuthenticationEntryPoint implements AuthenticationEntryPoint {

    private final HandlerExceptionResolver problems;

    TokenAuthenticationEntryPoint(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException error) {
        if (error instanceof AuthenticationServiceException) {
            var unavailable = CommonReason.SERVICE_UNAVAILABLE.because("tokens cannot be checked at the moment");
            problems.resolveException(request, response, null, unavailable);
            return;
        }
        var reason = CommonReason.NOT_SIGNED_IN;
        if (error instanceof InvalidBearerTokenException || error instanceof OAuth2AuthenticationException) {
            var message = String.valueOf(error.getMessage());
            reason = message.contains("expired") ? CommonReason.TOKEN_EXPIRED : CommonReason.TOKEN_INVALID;
        }
        problems.resolveException(request, response, null, reason.because("a valid access token is needed"));
    }
}
