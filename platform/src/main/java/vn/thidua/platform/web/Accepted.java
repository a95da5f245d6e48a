package vn.thidua.platform.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers what will take a while with 202: the location says how far it is, under the work of the service's API. */
public final class Accepted {

    /** As in {@code /api/registration}. */
    private static final int API_SEGMENTS = 2;

    private Accepted() {}

    public static <V> ResponseEntity<V> work(UUID id, V status) {
        return ResponseEntity.accepted().location(locationOf(id)).body(status);
    }

    private static URI locationOf(UUID work) {
        var asked = ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPathSegments();
        return URI.create("/" + String.join("/", asked.subList(0, API_SEGMENTS)) + "/work/" + work);
    }
}
