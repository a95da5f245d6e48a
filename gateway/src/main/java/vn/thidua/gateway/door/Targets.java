package vn.thidua.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;

/** Lets in only what can be read in one way and is known here, before anything else is decided on it. */
final class Targets {

    private Targets() {}

    /** Whether the request may go on; if not, it has been answered. */
    static boolean letIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = RequestedPath.of(request);
        if (!path.isNormal()) {
            Problem.PATH_NOT_NORMAL.write(request, response);
        } else if (!RequestedPath.hasReadableQuery(request)) {
            Problem.PARAMETER_INVALID.write(request, response);
        } else if (!path.area().methods().contains(request.getMethod())) {
            tellMethods(path, request, response);
        } else {
            return true;
        }
        return false;
    }

    private static void tellMethods(RequestedPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", path.area().methods()));
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            Problem.METHOD_NOT_ALLOWED.write(request, response);
        }
    }
}
