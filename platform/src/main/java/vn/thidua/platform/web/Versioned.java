package vn.thidua.platform.web;

import java.net.URI;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import vn.thidua.platform.domain.Aggregate;

/** Answers with an aggregate's view and its version as the {@code ETag} (RFC 9110), to be sent back as {@code If-Match}. */
public final class Versioned {

    private Versioned() {}

    public static <A extends Aggregate, V> ResponseEntity<V> ok(A aggregate, Function<A, V> view) {
        return ResponseEntity.ok().eTag(etag(aggregate)).body(view.apply(aggregate));
    }

    /** The path is the collection's; the location is the new aggregate's in it. */
    public static <A extends Aggregate, V> ResponseEntity<V> created(
            String collection, A aggregate, Function<A, V> view) {
        return ResponseEntity.created(URI.create(collection + "/" + aggregate.id()))
                .eTag(etag(aggregate))
                .body(view.apply(aggregate));
    }

    private static String etag(Aggregate aggregate) {
        return "\"" + aggregate.version() + "\"";
    }
}
