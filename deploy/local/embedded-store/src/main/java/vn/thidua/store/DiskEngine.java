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

    private final CommandHandler handler;

    private DiskEngine(MVStore file, StoreTimings timings, Authenticator authenticator, StoreFailure storeFailure) {
        super(file);
        handler = new CommandHandler(this, timings, authenticator, HeapLimit.ofHeap(), storeFailure);
    }

    /** Opens the file, which need not be there yet, nor its folder. */
    static DiskEngine open(Path file, StoreTimings timings, Authenticator authenticator, StoreFailure storeFailure) {
        createFolderOf(file);
        return open(file.toString(), timings, authenticator, storeFailure);
    }

    /** Opens a file of any file system H2 knows. */
    static DiskEngine open(String file, StoreTimings timings, Authenticator authenticator, StoreFailure storeFailure) {
        var store = new MVStore.Builder()
                .fileName(file)
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(OLD_STATES_KEPT_MILLIS);
        return new DiskEngine(store, timings, authenticator, storeFailure);
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
        return handler.answer(channel, database, command, request);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw CommandHandler.refusedQuery();
    }

    @Override
    public Document getServerStatus() {
        return CommandHandler.status();
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
