package vn.thidua.gateway.filter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;
import vn.thidua.gateway.tomcat.ManagementPort;

/** Accepts only what can be read in one way, is meant for this host and is known here, before all else is decided. */
@Component
final class RequestTargetCheck {

    private final SecurityLog log;
    private final ManagementPort management;
    private final String authority;
    private final String authorityWithPort;

    RequestTargetCheck(GatewayProperties settings, ManagementPort management, SecurityLog log) {
        this.log = log;
        this.management = management;
        this.authority = settings.publicUrl().getRawAuthority();
        this.authorityWithPort = withPort(settings.publicUrl());
    }

    /** Whether the request may go on; if not, it has been answered. */
    boolean admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = RequestedPath.of(request);
        var refusal = refusal(request, path);
        if (refusal != null) {
            report(refusal, request);
            refusal.write(request, response);
            return false;
        }
        if (!path.area().methods().contains(request.getMethod())) {
            nameMethods(path, request, response);
            return false;
        }
        return true;
    }

    private @Nullable Problem refusal(HttpServletRequest request, RequestedPath path) {
        var managing = management.received(request);
        if (!path.isNormal()) {
            return Problem.PATH_INVALID;
        } else if (managing != (path.area() == Area.MANAGEMENT)) {
            return Problem.RESOURCE_UNKNOWN;
        } else if (!managing && !isOurs(request.getHeader(HttpHeaders.HOST))) {
            return Problem.MISDIRECTED;
        }
        return RequestedPath.hasReadableQuery(request) ? null : Problem.PARAMETER_INVALID;
    }

    /** An unknown address is not logged. */
    private void report(Problem refusal, HttpServletRequest request) {
        if (refusal != Problem.RESOURCE_UNKNOWN) {
            var action = refusal == Problem.MISDIRECTED ? Action.HOST_CHECK : Action.PATH_CHECK;
            log.refused(action, refusal, Caller.address(request), request);
        }
    }

    private boolean isOurs(@Nullable String host) {
        return authority.equalsIgnoreCase(host) || authorityWithPort.equalsIgnoreCase(host);
    }

    private static void nameMethods(RequestedPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", path.area().methods()));
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            Problem.METHOD_NOT_ALLOWED.write(request, response);
        }
    }

    private static String withPort(URI url) {
        if (url.getPort() != -1) {
            return url.getRawAuthority();
        }
        return url.getRawAuthority() + (url.getScheme().equals("https") ? ":443" : ":80");
    }
}
