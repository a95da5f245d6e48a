package vn.thidua.platform.domain;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a decision asked for over the API: who asks, the version they saw ({@code If-Match}) and the key under
 * which the answer is remembered ({@code Idempotency-Key}).
 */
public record Command(
        Actor actor,
        @Nullable Long expectedVersion,
        @Nullable Key key) {

    /**
     * The client's key and a fingerprint of actor, path and body, by which a repeated request is known from another
     * one.
     */
    public record Key(String value, String fingerprint) {}

    /** A command of the service itself or of a test: no version, no key. */
    public static Command by(Actor actor) {
        return new Command(actor, null, null);
    }

    /**
     * A command of the service itself, given because a day has come or because it starts. The names say what it is about and
     * are its key: of several instances that give it at one moment, one does it and the others get its answer.
     */
    public static Command ofService(String service, Object... names) {
        var key = Stream.of(names).map(Object::toString).collect(Collectors.joining(" "));
        return new Command(Actor.ofService(service), null, new Key(key, key));
    }

    /** An id for what this command creates: the same for a repeated request, so that it finds what the first one made. */
    public UUID newId() {
        return key == null ? UUID.randomUUID() : NamedId.of(actor.subject().toString(), key.value());
    }
}
