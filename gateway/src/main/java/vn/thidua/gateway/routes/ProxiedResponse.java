package vn.thidua.gateway.routes;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.streams.LiveStreams;

/**
 * A response that releases the service's answer whether or not its body was wanted, as it is not after a 304; unless it
 * goes on as a stream.
 */
record ProxiedResponse(ServerResponse response, ServiceResponse serviceResponse) implements ServerResponse {

    @Override
    public HttpStatusCode statusCode() {
        return response.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return response.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return response.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse out, Context context)
            throws ServletException, IOException {
        try {
            return response.writeTo(request, out, context);
        } finally {
            if (!LiveStreams.isGoingOn(request)) {
                serviceResponse.close();
            }
        }
    }
}
