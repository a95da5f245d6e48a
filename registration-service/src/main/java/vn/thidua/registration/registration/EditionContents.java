package vn.thidua.registration.registration;

import java.util.Optional;
import java.util.UUID;
import vn.thidua.registration.content.Content;

/** The contents that were sent or carried over, each under the version of the registration that had it, kept for good. */
public interface EditionContents {

    /** The version under which is kept what was sent before contents were. */
    long BEFORE_KEEPING = 0;

    /** A version has one content: keeping it again changes nothing. */
    void keep(UUID registration, long version, Content content);

    Optional<Content> find(UUID registration, long version);

    /** Keeps what is about to be sent, and what was sent before contents were kept, which it may replace. */
    default void keepSubmitted(Registration it) {
        var before = it.submitted();
        var unkept = it.editions().stream().anyMatch(edition -> edition.version() == BEFORE_KEEPING);
        if (unkept && before != null) {
            keep(it.id(), BEFORE_KEEPING, before);
        }
        keep(it.id(), it.version(), it.content());
    }
}
