package vn.thidua.registration.registration.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.registration.EditionContents;

/** Beside the registrations, so that reading a round's does not move everything that was ever sent. Never changed. */
@Component
class MongoEditionContents implements EditionContents {

    private final MongoCollection<BsonDocument> contents;

    MongoEditionContents(Store store) {
        this.contents = store.open("editions", BsonDocument.class);
    }

    /** Public only because the driver's record codec asks for it. */
    public record Kept(UUID registrationId, long registrationVersion, Content content) {}

    @Override
    public void keep(UUID registration, long version, Content content) {
        Store.insertOnce(
                contents.withDocumentClass(Document.class),
                new Document("_id", id(registration, version))
                        .append("version", 1L)
                        .append("state", new Kept(registration, version, content)));
    }

    @Override
    public Optional<Content> find(UUID registration, long version) {
        return Optional.ofNullable(
                        contents.find(eq("_id", id(registration, version))).first())
                .map(this::content);
    }

    private Content content(BsonDocument stored) {
        var state = stored.getDocument("state");
        StoredShapes.nameCampaigns(state.get("content"));
        return contents.getCodecRegistry()
                .get(Kept.class)
                .decode(state.asBsonReader(), DecoderContext.builder().build())
                .content();
    }

    private static UUID id(UUID registration, long version) {
        return NamedId.of("edition", registration.toString(), Long.toString(version));
    }
}
