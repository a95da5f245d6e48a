package vn.thidua.gateway.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;
import vn.thidua.gateway.signin.AccessTokens.RenewalPending;

/** Speaks to a service for the person: adds the access token, renewed when it has to be. */
public final class TokenRelayFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(TokenRelayFilter.class);

    private final AccessTokens accessTokens;
    private final SecurityLog securityLog;

    TokenRelayFilter(AccessTokens accessTokens, SecurityLog securityLog) {
        this.accessTokens = accessTokens;
        this.securityLog = securityLog;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var session = request.servletRequest().getSession(false);
        if (session == null || !(session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens known)) {
            return Problem.NOT_SIGNED_IN.response(request);
        }
        String token;
        try {
            token = accessTokens.token(session.getId(), known);
        } catch (SignInEnded e) {
            var person = Person.of(request.servletRequest());
            securityLog.failed(
                    Action.TOKEN_RENEWAL,
                    person == null ? null : person.subject(),
                    e.reason(),
                    request.servletRequest());
            session.invalidate();
            return Problem.NOT_SIGNED_IN.response(request);
        } catch (RenewalPending e) {
            return Problem.SERVICE_UNAVAILABLE.response(request, 5);
        } catch (OAuth2AuthorizationException e) {
            log.warn("Keycloak could not renew a token: {}", e.getError().getErrorCode());
            return Problem.SERVICE_UNAVAILABLE.response(request, 5);
        }
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token))
                .build());
    }
}
