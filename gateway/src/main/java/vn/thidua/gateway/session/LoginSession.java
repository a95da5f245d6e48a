package vn.thidua.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows which of its attributes this request has changed, so that only those are written. */
public final class LoginSession implements Session {

    /** How long a session lives unused, and how long at most. */
    static final Duration IDLE = Duration.ofMinutes(30);

    static final Duration LONGEST = Duration.ofHours(8);

    private final Instant created;
    private final Map<String, Object> attributes;
    private final Set<String> changed = new HashSet<>();

    private String id;
    private @Nullable String storedId;
    private Instant accessed;
    private Instant storedAccessed;

    private LoginSession(
            String id, @Nullable String storedId, Instant created, Instant accessed, Map<String, Object> attributes) {
        this.id = id;
        this.storedId = storedId;
        this.created = created;
        this.accessed = accessed;
        this.storedAccessed = accessed;
        this.attributes = attributes;
    }

    static LoginSession begun(Instant now) {
        return new LoginSession(SessionKey.next(), null, now, now, new HashMap<>());
    }

    static LoginSession stored(String id, Instant created, Instant accessed, Map<String, Object> attributes) {
        return new LoginSession(id, id, created, accessed, attributes);
    }

    Instant expiresAt() {
        var idle = accessed.plus(IDLE);
        var longest = created.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    Set<String> changed() {
        return Set.copyOf(changed);
    }

    /** The id it is stored under; differs from the id after a change of id and is missing before the first save. */
    @Nullable String storedId() {
        return storedId;
    }

    /** Whether this access is so much later than the stored one that it is worth a write. */
    boolean accessedLate() {
        return accessed.isAfter(storedAccessed.plus(Duration.ofMinutes(1)));
    }

    void saved() {
        changed.clear();
        storedId = id;
        storedAccessed = accessed;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = SessionKey.next();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            attributes.put(name, value);
            changed.add(name);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) != null) {
            changed.add(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        accessed = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return accessed;
    }

    /** Does nothing: how long a session lives is not the business of who uses it. */
    @Override
    public void setMaxInactiveInterval(Duration interval) {}

    @Override
    public Duration getMaxInactiveInterval() {
        return IDLE;
    }

    /** Always false: {@link LoginSessions} hands out no expired session. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
