package vn.thidua.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document store that speaks MongoDB's protocol on the loopback interface, for development and tests.
 *
 * <p>Commands run one after another on a single thread, so no reader sees half an update. What the store cannot do as
 * MongoDB does it, it refuses.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int ONE_THREAD = 1;

    private final MongoServer server;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedStore(Engine engine, int port) {
        server = new MongoServer(engine);
        server.bind(new InetSocketAddress(LOOPBACK, port), ONE_THREAD, ONE_THREAD);
        this.port = server.getLocalAddress().getPort();
    }

    /** A store on a free port that forgets everything when closed. */
    public static EmbeddedStore inMemory() {
        return new EmbeddedStore(new MemoryEngine(StoreTimings.DEFAULT, Authenticator.OPEN), 0);
    }

    /** A store that has written a change to the file before it acknowledges it; port 0 is any free one. */
    public static EmbeddedStore onDisk(Path file, int port) {
        return onDisk(file, port, StoreTimings.DEFAULT.commit());
    }

    /** A faster store that may lose the changes of the last interval, never their order, when its process is killed. */
    public static EmbeddedStore onDisk(Path file, int port, Duration commitInterval) {
        return open(
                DiskEngine.open(
                        file,
                        StoreTimings.DEFAULT.withCommit(commitInterval),
                        Authenticator.OPEN,
                        new StoreFailure(log::error)),
                port);
    }

    static EmbeddedStore open(Engine engine, int port) {
        return new EmbeddedStore(engine, port);
    }

    public int port() {
        return port;
    }

    /** The connection string, without a database. */
    public String uri() {
        return "mongodb://" + LOOPBACK + ":" + port;
    }

    /** The connection string of one database. */
    public String uri(String database) {
        return uri() + "/" + database;
    }

    /** Does nothing the second time: the server would wait for ever for a client that came while it was closing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdownNow();
        }
    }
}
