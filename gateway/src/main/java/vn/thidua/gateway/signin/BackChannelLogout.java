package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;
import vn.thidua.gateway.session.RunningSessions;

/** Where the realm reports that a session has ended there: all that belong to it end here, for every instance. */
@RestController
class BackChannelLogout {

    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);

    private final LogoutTokens tokens;
    private final RunningSessions sessions;
    private final SecurityLog securityLog;

    BackChannelLogout(LogoutTokens tokens, RunningSessions sessions, SecurityLog securityLog) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.securityLog = securityLog;
    }

    @PostMapping("/logout/connect/back-channel/keycloak")
    void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var ended = tokens.read(tokenIn(request));
            end(ended);
            securityLog.succeeded(Action.BACK_CHANNEL_LOGOUT, ended.getSubject(), request);
        } catch (BadJwtException | IllegalArgumentException e) {
            securityLog.failed(Action.BACK_CHANNEL_LOGOUT, null, Problem.LOGOUT_TOKEN_INVALID.code(), request);
            Problem.LOGOUT_TOKEN_INVALID.write(request, response);
        } catch (JwtException e) {
            log.warn("A logout token could not be checked: {}", e.getMessage());
            Problem.SERVICE_UNAVAILABLE.write(request, response, 5);
        }
    }

    private void end(OidcLogoutToken ended) {
        if (ended.getSessionId() != null) {
            sessions.endAllOfSid(ended.getSessionId());
        } else if (ended.getSubject() != null) {
            sessions.endAllOfSubject(ended.getSubject());
        } else {
            throw new IllegalArgumentException("it says neither which session nor whose");
        }
    }

    /** Read by hand, because the body has been taken in already and the container would not find it any more. */
    private static String tokenIn(HttpServletRequest request) throws IOException {
        var form = new String(request.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        var token = UriComponentsBuilder.newInstance()
                .query(form)
                .build()
                .getQueryParams()
                .getFirst("logout_token");
        if (token == null) {
            throw new IllegalArgumentException("there is none");
        }
        return UriUtils.decode(token, StandardCharsets.US_ASCII);
    }
}
