package vn.thidua.gateway.streams;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.gateway.GatewayProperties.Streams;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.caller.KeyedSemaphore;
import vn.thidua.gateway.session.RunningSessions;
import vn.thidua.gateway.tomcat.DetachedResponse;

/**
 * The event streams that are open. A stream ends with the sign-in it belongs to, wherever that is ended, and all of them
 * with the gateway; a browser that still may comes back by itself.
 */
@Component
public final class LiveStreams implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveStreams.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration TO_BEGIN = Duration.ofSeconds(30);
    private static final String ATTRIBUTE = LiveStreams.class.getName();

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final KeyedSemaphore people = new KeyedSemaphore();
    private final RunningSessions sessions;
    private final Streams limits;

    private volatile boolean running;

    @Autowired
    LiveStreams(RunningSessions sessions, GatewayProperties settings, MeterRegistry meters) {
        this(sessions, settings.streams(), meters);
    }

    LiveStreams(RunningSessions sessions, Streams limits, MeterRegistry meters) {
        this.sessions = sessions;
        this.limits = limits;
        Gauge.builder("thidua.streams.open", open, Set::size)
                .description("Event streams that are passed on")
                .register(meters);
    }

    boolean isFull() {
        return !running || open.size() >= limits.most();
    }

    /** Takes a place for one more stream of a person, if there is one. */
    boolean admit(Caller person) {
        return people.enter(person.key(), limits.ofAPerson());
    }

    /** Gives the place back, unless the request has become a stream, which does so when it is over. */
    void leave(Caller person, HttpServletRequest request) {
        if (!isGoingOn(request)) {
            people.leave(person.key());
        }
    }

    /**
     * Lets the answer to a person who was admitted go on as a stream, after its request.
     *
     * @param cut ends the events, from any thread and at any time
     */
    public void goOn(HttpServletRequest request, HttpServletResponse response, InputStream events, Runnable cut)
            throws IOException, ServletException {
        var session = Objects.requireNonNull(request.getSession(false));
        var stream = new LiveStream(
                Caller.of(request).key(), RunningSessions.digest(session.getId()), events, cut, this::over);
        request.setAttribute(ATTRIBUTE, true);
        open.add(stream);
        try {
            DetachedResponse.handOver(request, response, stream);
        } catch (IOException | ServletException | RuntimeException e) {
            stream.end();
            throw e;
        }
    }

    /** Whether the answer continues after the request, so that no one else may end it. */
    public static boolean isGoingOn(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    private void over(LiveStream stream) {
        if (open.remove(stream)) {
            people.leave(stream.person());
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("streams").start(this::watch);
    }

    private void watch() {
        try {
            while (running) {
                Thread.sleep(LOOK_EVERY);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An error does not end the checks: the next one runs a second later. While the store does not answer, streams go on as long as their tokens. */
    private void look() {
        try {
            endWhatIsOver();
        } catch (RuntimeException e) {
            log.warn("Nobody knows which streams are over: {}", e.toString());
        }
    }

    /** Asks once for all streams. */
    void endWhatIsOver() {
        open.stream().filter(it -> it.isStuck(TO_BEGIN.toNanos())).forEach(LiveStream::end);
        var known = open.stream().map(LiveStream::session).collect(Collectors.toSet());
        if (known.isEmpty()) {
            return;
        }
        known.removeAll(sessions.running(known));
        open.stream().filter(it -> known.contains(it.session())).forEach(LiveStream::end);
    }

    /** Before the web server, which would wait for them, and before the connections to the services are closed. */
    @Override
    public void stop() {
        running = false;
        open.forEach(LiveStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
