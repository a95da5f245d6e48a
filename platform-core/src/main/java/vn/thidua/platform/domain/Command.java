package vn.thidua.platform.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a decision asked for over the API: who asks, the version they saw ({@code If-Match}) and the key under
 * which the answer is remembered ({@code Idempotency-Key}).
 */
public record Command(
        Actor actor,
        @Nullable Long expectedVersion,
        @Nullable Key key) {

    /** The client's key and a fingerprint of actor, path and body, by which a repeated request is told from another one. */
    public record Key(String value, String fingerprint) {}

    /** A command of the service itself or of a test: no version, no key. */
    public static Command by(Actor actor) {
        return new Command(actor, null, null);
    }

    /** An id for what this command creates: the same for a repeated request, so that it finds what the first one made. */
    public UUID newId() {
        return key == null ? UUID.randomUUID() : NamedId.of(actor.subject().toString(), key.value());
    }
}
