package vn.thidua.gateway.session;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where the sessions are. Nothing is asked of the store before somebody asks for something. */
public final class SessionCollection {

    private final MongoCollection<Document> sessions;

    public SessionCollection(MongoDatabase database) {
        this.sessions = database.getCollection("sessions");
    }

    /** Does something with the sessions, or says that their store does not answer. */
    <T extends @Nullable Object> T with(Function<MongoCollection<Document>, T> work) {
        try {
            return work.apply(sessions);
        } catch (MongoException e) {
            throw new SessionsUnavailable(e);
        }
    }

    /** Makes what is missing of the indexes; the last one cleans up. */
    public void prepare() {
        with(it -> it.createIndex(Indexes.ascending("sid")));
        with(it -> it.createIndex(Indexes.ascending("subject")));
        with(it -> it.createIndex(Indexes.ascending("expireAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
    }
}
