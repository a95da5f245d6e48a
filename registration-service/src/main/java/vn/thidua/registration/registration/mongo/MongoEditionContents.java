package vn.thidua.registration.registration.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.mongo.ReplicaCollection;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.registration.EditionContents;

/** Beside the registrations, so that reading a round's does not move everything that was ever sent. */
@Component
class MongoEditionContents implements EditionContents {

    private final ReplicaCollection<Kept> contents;

    MongoEditionContents(Store store) {
        this.contents = new ReplicaCollection<>(store, "editions", Kept.class, List.of());
    }

    /** Public only because the driver's record codec asks for it. */
    public record Kept(UUID registrationId, long registrationVersion, Content content) {}

    @Override
    public void keep(UUID registration, long version, Content content) {
        contents.keep(id(registration, version), 1, new Kept(registration, version, content));
    }

    @Override
    public Optional<Content> find(UUID registration, long version) {
        return contents.find(id(registration, version)).map(Kept::content);
    }

    private static UUID id(UUID registration, long version) {
        return NamedId.of("edition", registration.toString(), Long.toString(version));
    }
}
