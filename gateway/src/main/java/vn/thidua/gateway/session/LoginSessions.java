package vn.thidua.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import java.time.Clock;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.SessionRepository;
import vn.thidua.gateway.keys.Seal;

/**
 * Sessions in MongoDB. A request writes only the attributes it has changed and never brings back a session that was
 * ended meanwhile: a slow request can neither undo a sign-out nor overwrite a token that another one has renewed.
 */
public final class LoginSessions implements SessionRepository<LoginSession> {

    private static final Logger log = LoggerFactory.getLogger(LoginSessions.class);

    private final SessionCollection sessions;
    private final SessionDocuments documents;
    private final Clock clock;

    public LoginSessions(SessionCollection sessions, Seal seal, Clock clock) {
        this.sessions = sessions;
        this.documents = new SessionDocuments(new AttributeSerializer(seal));
        this.clock = clock;
    }

    @Override
    public LoginSession createSession() {
        return LoginSession.begun(clock.instant());
    }

    @Override
    public void save(LoginSession session) {
        write(session);
        session.saved();
    }

    private void write(LoginSession session) {
        var stored = session.storedId();
        if (stored == null || !stored.equals(session.getId())) {
            sessions.with(it -> it.insertOne(documents.document(session)));
            if (stored != null) {
                deleteById(stored);
            }
        } else if (!session.changed().isEmpty() || session.accessedLate()) {
            sessions.with(it -> it.updateOne(byId(stored), documents.changes(session)));
        }
    }

    @Override
    public @Nullable LoginSession findById(String id) {
        if (!SessionKey.isOne(id)) {
            return null;
        }
        var document = sessions.with(it ->
                it.find(and(byId(id), gt("expireAt", clock.instant()))).first());
        return document == null ? null : readable(id, document);
    }

    /** One that cannot be read any more, because of other keys or classes, is of no use to anybody. */
    @Nullable LoginSession readable(String id, Document document) {
        var session = documents.session(id, document);
        if (session == null) {
            log.warn("A session cannot be read any more and is dropped");
            deleteById(id);
        }
        return session;
    }

    Bson changes(LoginSession session) {
        return documents.changes(session);
    }

    @Override
    public void deleteById(String id) {
        sessions.with(it -> it.deleteOne(byId(id)));
    }

    static Bson byId(String id) {
        return eq("_id", SessionKey.digest(id));
    }
}
