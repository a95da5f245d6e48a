package vn.thidua.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Set;

/** The library that does the work, as the {@link CommandHandler} in front of it sees it. */
interface Engine extends MongoBackend {

    /** Runs a command without any check. */
    Document run(Channel channel, String database, String command, Document request);

    Set<String> databases();

    CursorRegistry cursors();

    /** Makes every change so far survive the end of the process. */
    void commit();
}
