package vn.thidua.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The right to renew one attribute of a session, which one request of one instance has at a time. It is kept in the
 * session's document, is taken by one conditional update, and runs out if its holder stalls or dies. Even then nothing
 * is overwritten: what is stored replaces what the holder had read and of nothing else.
 */
public final class RenewalLeases {

    /** Longer than asking the identity provider may take. */
    static final Duration LENGTH = Duration.ofSeconds(15);

    private static final String UNTIL = "renewalUntil";

    private final SessionCollection sessions;
    private final LoginSessions readers;
    private final Clock clock;

    public RenewalLeases(SessionCollection sessions, LoginSessions readers, Clock clock) {
        this.sessions = sessions;
        this.readers = readers;
        this.clock = clock;
    }

    /** The right to renew, or nothing while somebody else has it or when there is no such session any more. */
    public @Nullable Lease acquire(String id, String attribute) {
        var now = clock.instant();
        var free = or(exists(UNTIL, false), lt(UNTIL, now));
        var document = sessions.with(it -> it.findOneAndUpdate(
                and(LoginSessions.byId(id), gt("expireAt", now), free),
                set(UNTIL, now.plus(LENGTH)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
        var session = document == null ? null : readers.readable(id, document);
        return session == null || document == null ? null : new Lease(session, attribute, document);
    }

    /** One right that was taken. */
    public final class Lease {

        private final LoginSession session;
        private final String field;
        private final @Nullable Object before;
        private final String attribute;

        private Lease(LoginSession session, String attribute, Document document) {
            this.session = session;
            this.attribute = attribute;
            this.field = "attributes." + attribute;
            this.before = document.get("attributes", Document.class).get(attribute);
        }

        public LoginSession session() {
            return session;
        }

        /** Stores the new value, unless the session is gone or somebody else has stored one meanwhile. */
        public boolean finish(Object value) {
            session.setAttribute(attribute, value);
            var stored = sessions.with(it -> it.updateOne(
                    and(LoginSessions.byId(session.getId()), eq(field, before)),
                    combine(readers.changes(session), unset(UNTIL))));
            session.saved();
            return stored.getMatchedCount() == 1;
        }

        /** Lets others try. */
        public void release() {
            sessions.with(
                    it -> it.updateOne(and(LoginSessions.byId(session.getId()), eq(field, before)), unset(UNTIL)));
        }
    }
}
