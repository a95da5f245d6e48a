package vn.thidua.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * Documents in one file.
 *
 * <p>The file only ever holds the state between two commands: it is written on the thread that runs them, never by the
 * file format's own background thread, which would catch documents while they are being changed.
 */
final class DiskEngine extends H2Backend implements Engine {

    /** Of the heap, an eighth; the indexes need the rest. */
    private static final int CACHE_MEGABYTES =
            (int) Math.max(4, Runtime.getRuntime().maxMemory() / 8 / 1024 / 1024);

    private static final int OLD_STATES_KEPT_MILLIS = 1000;

    private final Guard guard;

    private DiskEngine(MVStore file, Pace pace, Door door, Breakdown breakdown) {
        super(file);
        guard = new Guard(this, pace, door, Room.ofHeap(), breakdown);
    }

    /** Opens the file, which need not be there yet, nor its folder. */
    static DiskEngine open(Path file, Pace pace, Door door, Breakdown breakdown) {
        createFolderOf(file);
        return open(file.toString(), pace, door, breakdown);
    }

    /** Opens a file of any file system H2 knows. */
    static DiskEngine open(String file, Pace pace, Door door, Breakdown breakdown) {
        var store = new MVStore.Builder()
                .fileName(file)
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(OLD_STATES_KEPT_MILLIS);
        return new DiskEngine(store, pace, door, breakdown);
    }

    private static void createFolderOf(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document request) {
        return guard.answer(channel, database, command, request);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw Guard.refusedQuery();
    }

    @Override
    public Document getServerStatus() {
        return Guard.status();
    }

    @Override
    public Document run(Channel channel, String database, String command, Document request) {
        return super.handleCommand(channel, database, command, request);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DiskDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Set<String> databases() {
        return listDatabaseNames();
    }

    @Override
    public CursorRegistry cursors() {
        return getCursorRegistry();
    }
}
