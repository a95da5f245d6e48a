package vn.thidua.store;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Set;

/** Documents on the heap. */
final class MemoryEngine extends MemoryBackend implements Engine {

    private final CommandHandler handler;

    MemoryEngine(StoreTimings timings, Authenticator authenticator) {
        handler = new CommandHandler(
                this, timings, authenticator, new HeapLimit(() -> false), new StoreFailure(sentence -> {}));
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
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getCursorRegistry());
    }

    @Override
    public Set<String> databases() {
        return listDatabaseNames();
    }

    @Override
    public CursorRegistry cursors() {
        return getCursorRegistry();
    }

    @Override
    public void commit() {
        // Nothing here outlives the process.
    }

    private static final class IndexedDatabase extends MemoryDatabase {

        IndexedDatabase(String name, CursorRegistry cursors) {
            super(name, cursors);
        }

        @Override
        protected Index<Integer> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return HashIndex.unique(name, keys, sparse);
        }

        @Override
        protected Index<Integer> openOrCreateSecondaryIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return HashIndex.plain(name, keys, sparse);
        }
    }
}
