package vn.thidua.notification.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;

/** The inbox live. The request's own virtual thread writes the stream until the token is over or the reader is gone. */
@RestController
@RequestMapping("${thidua.api}/stream")
class StreamController {

    private static final Duration WITHOUT_EXPIRY = Duration.ofMinutes(5);

    private final Streams streams;
    private final Clock clock;

    StreamController(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(Actor actor, JwtAuthenticationToken token, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        streams.serve(actor, endOf(token), response.getOutputStream());
    }

    /** The browser then connects again, and the gateway brings a fresh token. */
    private Instant endOf(JwtAuthenticationToken token) {
        var expiry = token.getToken().getExpiresAt();
        return expiry == null ? clock.instant().plus(WITHOUT_EXPIRY) : expiry;
    }
}
