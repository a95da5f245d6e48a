package vn.thidua.gateway.tomcat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.Objects;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The open end of an answer whose request is over. The container releases request, response and all their buffers, as it
 * does when a connection becomes a web socket, and only the connection is left: what is written to it goes on as the body
 * of the answer, until it is closed.
 */
public final class DetachedResponse implements InternalHttpUpgradeHandler {

    /** What continues. */
    public interface Continuation {

        /** Begins in a thread of its own, which has the connection for itself and closes it in the end. */
        void goOn(DetachedResponse end);

        /** Nobody reads any more. */
        void gone();
    }

    /** How long a reader may take nothing at all. */
    private static final long WRITE_PAUSE_MILLIS = 10_000;

    private volatile @Nullable SocketWrapperBase<?> connection;
    private volatile @Nullable Continuation continuation;

    /** Sends what the response has so far and lets it go on after the request. */
    public static void handOver(HttpServletRequest request, HttpServletResponse response, Continuation continuation)
            throws IOException, ServletException {
        // Without a length and without chunks, which nobody would be left to write: the body ends with the connection.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.flushBuffer();
        request.upgrade(DetachedResponse.class).continuation = continuation;
    }

    public void write(byte[] bytes, int length) throws IOException {
        connection().write(true, bytes, 0, length);
        connection().flush(true);
    }

    public void close() {
        connection().close();
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        wrapper.setWriteTimeout(WRITE_PAUSE_MILLIS);
        // Otherwise the connection keeps the buffers of the request that it has come from.
        wrapper.setAppReadBufHandler(ApplicationBufferHandler.EMPTY);
        connection = wrapper;
    }

    @Override
    public void init(WebConnection ignored) {
        var next = Objects.requireNonNull(continuation);
        Thread.ofVirtual().name("stream").start(() -> next.goOn(this));
    }

    /** A reader has nothing to say; that there is something to read mostly means that the connection has ended. */
    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        if (event == SocketEvent.OPEN_READ && isQuiet()) {
            return SocketState.UPGRADED;
        }
        Objects.requireNonNull(continuation).gone();
        // Not looked at any more: it is closed by the thread that writes, and by no other.
        return SocketState.SUSPENDED;
    }

    private boolean isQuiet() {
        try {
            return connection().read(false, new byte[1], 0, 1) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private SocketWrapperBase<?> connection() {
        return Objects.requireNonNull(connection);
    }

    @Override
    public void destroy() {
        Objects.requireNonNull(continuation).gone();
    }

    @Override
    public void timeoutAsync(long now) {}

    @Override
    public void setSslSupport(SSLSupport ssl) {}

    @Override
    public void pause() {}
}
