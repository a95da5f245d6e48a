package vn.thidua.platform.web;

import java.net.URI;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thidua.platform.domain.Aggregate;

/** Answers with an aggregate's view and its version as the {@code ETag} (RFC 9110), to be sent back as {@code If-Match}. */
public final class Versioned {

    private Versioned() {}

    public static <A extends Aggregate, V> ResponseEntity<V> ok(A aggregate, Function<A, V> view) {
        return ResponseEntity.ok().eTag(etag(aggregate)).body(view.apply(aggregate));
    }

    /** The answer to a POST to the aggregate's own collection: the location is the new aggregate's in it. */
    public static <A extends Aggregate, V> ResponseEntity<V> created(A aggregate, Function<A, V> view) {
        return created(location(aggregate.id()), aggregate, view);
    }

    /** Where something new is that was asked for with a POST to its collection. */
    public static URI location(Object name) {
        var collection = ServletUriComponentsBuilder.fromCurrentRequestUri().build();
        return URI.create(collection.getPath() + "/" + name);
    }

    /** The answer to a POST elsewhere. The path is the collection's; the location is the new aggregate's in it. */
    public static <A extends Aggregate, V> ResponseEntity<V> created(
            String collection, A aggregate, Function<A, V> view) {
        return created(URI.create(collection + "/" + aggregate.id()), aggregate, view);
    }

    private static <A extends Aggregate, V> ResponseEntity<V> created(URI location, A aggregate, Function<A, V> view) {
        return ResponseEntity.created(location).eTag(etag(aggregate)).body(view.apply(aggregate));
    }

    private static String etag(Aggregate aggregate) {
        return "\"" + aggregate.version() + "\"";
    }
}
