package vn.thidua.gateway.streams;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.gateway.tomcat.DetachedResponse;

/**
 * One open stream: what a service sends a person, passed on as it comes. It holds two connections, a small buffer and a
 * thread with next to nothing on its stack.
 */
final class LiveStream implements DetachedResponse.Continuation {

    private static final Logger log = LoggerFactory.getLogger(LiveStream.class);
    private static final int BUFFER = 512;

    private final String person;
    private final String session;
    private final InputStream events;
    private final Runnable cut;
    private final Consumer<LiveStream> over;
    private final long asked = System.nanoTime();

    private volatile boolean begun;

    /**
     * Made of what belongs to it.
     *
     * @param session digest of the session that must live for the stream to go on
     * @param cut ends what the service sends, from any thread and at any time
     * @param over called when nothing is passed on any more
     */
    LiveStream(String person, String session, InputStream events, Runnable cut, Consumer<LiveStream> over) {
        this.person = person;
        this.session = session;
        this.events = events;
        this.cut = cut;
        this.over = over;
    }

    String person() {
        return person;
    }

    String session() {
        return session;
    }

    /** Whether it should have begun long ago, as when its connection broke off at the very moment. */
    boolean isStuck(long timeoutNanos) {
        return !begun && System.nanoTime() - asked > timeoutNanos;
    }

    @Override
    public void goOn(DetachedResponse end) {
        begun = true;
        try {
            var buffer = new byte[BUFFER];
            for (int length = events.read(buffer); length != -1; length = events.read(buffer)) {
                end.write(buffer, length);
            }
        } catch (IOException e) {
            log.debug("A stream has ended: {}", e.toString());
        } finally {
            end();
            end.close();
        }
    }

    @Override
    public void gone() {
        cut.run();
    }

    /** Ends what comes in; anyone who passes it on notices that and closes the other side. */
    void end() {
        cut.run();
        over.accept(this);
    }
}
