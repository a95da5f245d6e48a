package vn.thidua.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.SessionRepository;

/**
 * Sessions in MongoDB. A request writes only the attributes it has changed and never brings back a session that was
 * ended meanwhile: a slow request can neither undo a sign-out nor overwrite a token that another one has renewed.
 */
public final class LoginSessions implements SessionRepository<LoginSession> {

    private static final Logger log = LoggerFactory.getLogger(LoginSessions.class);

    private final MongoCollection<Document> sessions;
    private final Clock clock;

    public LoginSessions(MongoDatabase database, Clock clock) {
        this.sessions = database.getCollection("sessions");
        this.clock = clock;
        sessions.createIndex(Indexes.ascending("expireAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public LoginSession createSession() {
        return LoginSession.begun(clock.instant());
    }

    @Override
    public void save(LoginSession session) {
        reachable(() -> {
            write(session);
            return true;
        });
        session.saved();
    }

    private void write(LoginSession session) {
        var stored = session.storedId();
        if (stored == null || !stored.equals(session.getId())) {
            sessions.insertOne(document(session));
            if (stored != null) {
                sessions.deleteOne(byId(stored));
            }
        } else if (!session.changed().isEmpty() || session.accessedLate()) {
            sessions.updateOne(byId(stored), changes(session));
        }
    }

    @Override
    public @Nullable LoginSession findById(String id) {
        var document = reachable(() ->
                sessions.find(and(byId(id), gt("expireAt", clock.instant()))).first());
        if (document == null) {
            return null;
        }
        try {
            return session(id, document);
        } catch (IOException | ClassNotFoundException e) {
            log.warn("A session cannot be read any more and is dropped: {}", e.toString());
            deleteById(id);
            return null;
        }
    }

    @Override
    public void deleteById(String id) {
        reachable(() -> sessions.deleteOne(byId(id)));
    }

    private static Bson byId(String id) {
        return eq("_id", SessionKey.digest(id));
    }

    private static Document document(LoginSession session) {
        var attributes = new Document();
        for (var name : session.getAttributeNames()) {
            attributes.append(field(name), bytes(session, name));
        }
        return new Document("_id", SessionKey.digest(session.getId()))
                .append("created", session.getCreationTime())
                .append("accessed", session.getLastAccessedTime())
                .append("expireAt", session.expiresAt())
                .append("attributes", attributes);
    }

    private static Bson changes(LoginSession session) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set("accessed", session.getLastAccessedTime()));
        changes.add(Updates.set("expireAt", session.expiresAt()));
        for (var name : session.changed()) {
            var path = "attributes." + field(name);
            var gone = session.getAttribute(name) == null;
            changes.add(gone ? Updates.unset(path) : Updates.set(path, bytes(session, name)));
        }
        return Updates.combine(changes);
    }

    private static LoginSession session(String id, Document document) throws IOException, ClassNotFoundException {
        Map<String, Object> attributes = new HashMap<>();
        for (var attribute : document.get("attributes", Document.class).entrySet()) {
            var bytes = ((Binary) attribute.getValue()).getData();
            attributes.put(name(attribute.getKey()), AttributeBytes.read(bytes));
        }
        var created = document.getDate("created").toInstant();
        var accessed = document.getDate("accessed").toInstant();
        return LoginSession.stored(id, created, accessed, attributes);
    }

    private static Binary bytes(LoginSession session, String name) {
        return new Binary(AttributeBytes.write(session.getRequiredAttribute(name)));
    }

    /** A dot would be a path in the document; attribute names are class names and have no slash. */
    private static String field(String name) {
        return name.replace('.', '/');
    }

    private static String name(String field) {
        return field.replace('/', '.');
    }

    private static <T extends @Nullable Object> T reachable(Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoException e) {
            throw new SessionsUnavailable(e);
        }
    }
}
