package vn.thidua.gateway.tomcat;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A body on its way in, which has to keep pace: after a head start, so many bytes must have arrived for each second that
 * has passed. {@link ConnectionCustomizer} bounds how long a single read may wait, so no pause is longer than that.
 */
public final class PacedInputStream extends InputStream {

    /** As slow as a telephone line of last resort; the largest file may then take eleven minutes. */
    static final int BYTES_PER_SECOND = 16 * 1024;

    static final Duration HEAD_START = Duration.ofSeconds(10);

    private final InputStream bytes;
    private final LongSupplier nanoTime;
    private final long begun;
    private long received;

    public PacedInputStream(InputStream bytes) {
        this(bytes, System::nanoTime);
    }

    PacedInputStream(InputStream bytes, LongSupplier nanoTime) {
        this.bytes = bytes;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = bytes.read(target, offset, length);
        } catch (IOException e) {
            throw e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException
                    ? new TooSlow()
                    : new Broken(e);
        }
        received += Math.max(read, 0);
        if (read != -1 && nanoTime.getAsLong() - begun > HEAD_START.toNanos() + pace()) {
            throw new TooSlow();
        }
        return read;
    }

    private long pace() {
        return Duration.ofSeconds(1).toNanos() * received / BYTES_PER_SECOND;
    }

    /** The sender takes too long. */
    public static final class TooSlow extends IOException {}

    /** The sender has gone, or what comes is no body. */
    public static final class Broken extends IOException {

        Broken(IOException cause) {
            super(cause);
        }
    }
}
