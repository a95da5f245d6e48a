package vn.thidua.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk, named {@code full:} to H2, with room for as many bytes as the file {@code room.txt} beside a file says: writes that
 * would need more fail as those of a full disk do.
 */
public final class FullDisk extends FilePathWrapper {

    private static final String SCHEME = "full";

    /** Runs a store that knows this disk. */
    public static void main(String[] arguments) {
        FilePath.register(new FullDisk());
        EmbeddedStoreApplication.main(arguments);
    }

    static String nameOf(Path file) {
        return SCHEME + ":" + file;
    }

    static void setRoom(Path file, long bytes) throws IOException {
        Files.writeString(file.resolveSibling("room.txt"), Long.toString(bytes));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(super.open(mode), Path.of(getBase().toString()).resolveSibling("room.txt"));
    }

    private static final class Limited extends FileBaseDefault {

        private final FileChannel file;
        private final Path heapLimit;

        Limited(FileChannel file, Path heapLimit) {
            this.file = file;
            this.heapLimit = heapLimit;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            if (position + bytes.remaining() > Long.parseLong(Files.readString(heapLimit))) {
                throw new IOException("No space left on device");
            }
            return file.write(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
