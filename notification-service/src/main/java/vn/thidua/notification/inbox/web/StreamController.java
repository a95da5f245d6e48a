package vn.thidua.notification.inbox.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.thidua.platform.domain.Actor;

/** The inbox live: an event for each new notice, and one that says that the rest may have changed. */
@RestController
@RequestMapping("${thidua.api}/stream")
class StreamController {

    private static final Duration WITHOUT_EXPIRY = Duration.ofMinutes(5);
    private static final MediaType EVENTS = MediaType.parseMediaType("text/event-stream;charset=UTF-8");

    private final InboxStreams streams;
    private final Clock clock;

    StreamController(InboxStreams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    /** Streams inbox events. */
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(Actor actor, JwtAuthenticationToken token) {
        return ResponseEntity.ok()
                .contentType(EVENTS)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(streams.open(actor, endOf(token)));
    }

    private Instant endOf(JwtAuthenticationToken token) {
        var expiry = token.getToken().getExpiresAt();
        return expiry == null ? clock.instant().plus(WITHOUT_EXPIRY) : expiry;
    }
}
