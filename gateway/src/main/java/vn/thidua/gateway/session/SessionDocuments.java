package vn.thidua.gateway.session;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Sessions as documents. Times, subject and {@code sid} can be asked for; all else is sealed. */
final class SessionDocuments {

    private final AttributeSerializer bytes;

    SessionDocuments(AttributeSerializer bytes) {
        this.bytes = bytes;
    }

    Document document(LoginSession session) {
        var digest = SessionKey.digest(session.getId());
        var attributes = new Document();
        for (var name : session.getAttributeNames()) {
            attributes.append(field(name), bytes.write(digest, name, session.getRequiredAttribute(name)));
        }
        var document = new Document("_id", digest)
                .append("created", session.getCreationTime())
                .append("accessed", session.getLastAccessedTime())
                .append("expireAt", session.expiresAt())
                .append("attributes", attributes);
        findables(session)
                .forEach(it -> document.append("subject", it.subject()).append("sid", it.sid()));
        return document;
    }

    /** What a request has changed. */
    Bson changes(LoginSession session) {
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.set("accessed", session.getLastAccessedTime()));
        changes.add(Updates.set("expireAt", session.expiresAt()));
        var digest = SessionKey.digest(session.getId());
        for (var name : session.changed()) {
            var path = "attributes." + field(name);
            var value = session.<Object>getAttribute(name);
            changes.add(value == null ? Updates.unset(path) : Updates.set(path, bytes.write(digest, name, value)));
        }
        findables(session).filter(_ -> !session.changed().isEmpty()).forEach(it -> {
            changes.add(Updates.set("subject", it.subject()));
            changes.add(Updates.set("sid", it.sid()));
        });
        return Updates.combine(changes);
    }

    /** The session as it was stored, or nothing when a part of it cannot be read any more. */
    @Nullable LoginSession session(String id, Document document) {
        Map<String, Object> attributes = new HashMap<>();
        for (var attribute : document.get("attributes", Document.class).entrySet()) {
            var name = name(attribute.getKey());
            var value = bytes.read(document.getString("_id"), name, attribute.getValue());
            if (value == null) {
                return null;
            }
            attributes.put(name, value);
        }
        var created = document.getDate("created").toInstant();
        var accessed = document.getDate("accessed").toInstant();
        return LoginSession.stored(id, created, accessed, attributes);
    }

    private static Stream<SessionIdentity> findables(LoginSession session) {
        return session.getAttributeNames().stream()
                .map(session::<Object>getRequiredAttribute)
                .filter(SessionIdentity.class::isInstance)
                .map(SessionIdentity.class::cast);
    }

    /** A dot would be a path in the document; attribute names are class names and have no slash. */
    private static String field(String name) {
        return name.replace('.', '/');
    }

    private static String name(String field) {
        return field.replace('/', '.');
    }
}
