package vn.thidua.gateway.tomcat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Drops a connection whose request headers are not complete some seconds after their first byte. The container by itself
 * only knows how long a pause may be, and a byte now and then could keep a connection for days. It comes here with each
 * byte; anyone who sends none is dropped for the pause.
 */
final class HeaderTimeoutProcessor extends Http11Processor {

    private static final long LONGEST_NANOS = Duration.ofSeconds(8).toNanos();

    /** Processors are used again for other connections, which owe nothing for what came before them. */
    private WeakReference<SocketWrapperBase<?>> incomplete = new WeakReference<>(null);

    private long since;

    HeaderTimeoutProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
        super(protocol, adapter);
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        var known = incomplete.refersTo(connection);
        if (known && System.nanoTime() - since > LONGEST_NANOS) {
            return SocketState.CLOSED;
        }
        var state = super.service(connection);
        if (state != SocketState.LONG || isAsync()) {
            incomplete.clear();
        } else if (!known) {
            incomplete = new WeakReference<>(connection);
            since = System.nanoTime();
        }
        return state;
    }
}
