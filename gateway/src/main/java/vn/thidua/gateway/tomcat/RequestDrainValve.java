package vn.thidua.gateway.tomcat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Takes in and throws away what was sent with a refused request, so that its sender gets to read the refusal: one cut off
 * while sending would only see a broken line. A sender that is slow or never ends is cut off all the same.
 */
final class RequestDrainValve extends ValveBase {

    private static final long MOST_BYTES = 32 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Semaphore places = new Semaphore(256);

    RequestDrainValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (!isReadToItsEnd(request) && !clear(request, response)) {
            request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        }
    }

    private static boolean isReadToItsEnd(Request request) {
        var read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    /** Whether all has been taken in; the answer has left before. */
    private boolean clear(Request request, Response response) throws IOException {
        response.finishResponse();
        if (request.getCoyoteRequest().hasExpectation() || isBroken(request) || !places.tryAcquire()) {
            return false;
        }
        try {
            return throwAway(new PacedInputStream(request.getStream()));
        } catch (IOException e) {
            return false;
        } finally {
            places.release();
        }
    }

    private static boolean isBroken(Request request) {
        var broken = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.IS_ERROR, broken);
        return broken.get() || request.getCoyoteRequest().getErrorException() != null;
    }

    private static boolean throwAway(InputStream rest) throws IOException {
        var until = System.nanoTime() + LONGEST.toNanos();
        var buffer = new byte[8 * 1024];
        var left = MOST_BYTES;
        for (int read = rest.read(buffer); read != -1; read = rest.read(buffer)) {
            left -= read;
            if (left < 0 || System.nanoTime() > until) {
                return false;
            }
        }
        return true;
    }
}
