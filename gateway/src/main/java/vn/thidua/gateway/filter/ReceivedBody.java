package vn.thidua.gateway.filter;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A body that has arrived: in memory, or in a file of its own when it is large, until it is closed. */
record ReceivedBody(byte[] start, @Nullable Path file, long length) implements Closeable {

    /** Most bodies are far smaller; many of this size at once must fit into the gateway's memory. */
    static final int IN_MEMORY = 128 << 10;

    /** Takes in up to one byte more than {@code limit}, and the rest not at all. */
    static ReceivedBody read(InputStream in, int limit) throws IOException {
        var start = in.readNBytes(Math.min(IN_MEMORY, limit) + 1);
        if (start.length <= IN_MEMORY || limit <= IN_MEMORY) {
            return new ReceivedBody(start, null, start.length);
        }
        var file = Files.createTempFile("body-", ".part");
        try {
            return new ReceivedBody(new byte[0], file, write(start, in, limit + 1L, file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long write(byte[] start, InputStream in, long most, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write(start);
            var length = (long) start.length;
            var buffer = new byte[16 * 1024];
            for (int read = in.read(buffer); read != -1 && length < most; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                length += read;
            }
            return length;
        }
    }

    /** The body from its beginning, as often as it is asked for. */
    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(start) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
