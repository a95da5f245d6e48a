package vn.thidua.gateway.routes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import vn.thidua.gateway.session.LoginSessions;

/**
 * The event streams that are open. Each event goes on as it comes; a stream ends with the sign-in it belongs to, and
 * all of them with the gateway. A browser that still may comes back by itself.
 */
@Component
final class LiveStreams {

    private static final Logger log = LoggerFactory.getLogger(LiveStreams.class);

    private final Set<Answer> open = ConcurrentHashMap.newKeySet();
    private final LoginSessions sessions;
    private final long signInCheckedEvery;

    @Autowired
    LiveStreams(LoginSessions sessions) {
        this(sessions, Duration.ofSeconds(30));
    }

    LiveStreams(LoginSessions sessions, Duration signInCheckedEvery) {
        this.sessions = sessions;
        this.signInCheckedEvery = signInCheckedEvery.toNanos();
    }

    void pass(ServerRequest request, Answer answer, OutputStream out) {
        open.add(answer);
        try {
            out.flush();
            var buffer = new byte[8 * 1024];
            var checked = System.nanoTime();
            for (int length = answer.body().read(buffer);
                    length != -1;
                    length = answer.body().read(buffer)) {
                out.write(buffer, 0, length);
                out.flush();
                if (System.nanoTime() - checked > signInCheckedEvery) {
                    if (!signedIn(request)) {
                        return;
                    }
                    checked = System.nanoTime();
                }
            }
        } catch (IOException e) {
            log.debug("A stream has ended: {}", e.toString());
        } finally {
            open.remove(answer);
        }
    }

    private boolean signedIn(ServerRequest request) {
        var session = request.servletRequest().getSession(false);
        return session != null && sessions.findById(session.getId()) != null;
    }

    @EventListener(ContextClosedEvent.class)
    void endAll() {
        open.forEach(Answer::close);
    }
}
