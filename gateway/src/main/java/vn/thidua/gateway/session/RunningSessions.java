package vn.thidua.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The sessions as others see them: the identity provider, which may end them, and streams, which last as long. */
public final class RunningSessions {

    private final SessionCollection sessions;
    private final Clock clock;

    public RunningSessions(SessionCollection sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** How a session is known to those who must not be able to use it. */
    public static String digest(String id) {
        return SessionKey.digest(id);
    }

    /** Those of the sessions that still run, found by one query. */
    public Set<String> running(Collection<String> digests) {
        return sessions.with(it -> it.find(and(in("_id", digests), gt("expireAt", clock.instant())))
                .projection(Projections.include("_id"))
                .batchSize(5_000)
                .map(document -> document.getString("_id"))
                .into(new HashSet<>()));
    }

    /** Ends what belongs to one session at the identity provider, and returns how many there were. */
    public long endAllOfSid(String sid) {
        return sessions.with(it -> it.deleteMany(eq("sid", sid))).getDeletedCount();
    }

    /** Ends all sessions of a person. */
    public long endAllOfSubject(String subject) {
        return sessions.with(it -> it.deleteMany(eq("subject", subject))).getDeletedCount();
    }
}
