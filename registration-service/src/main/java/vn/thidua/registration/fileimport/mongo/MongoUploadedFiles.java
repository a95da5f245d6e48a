package vn.thidua.registration.fileimport.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.fileimport.UploadedFile;
import vn.thidua.registration.fileimport.UploadedFilePreview;
import vn.thidua.registration.fileimport.UploadedFiles;

@Component
class MongoUploadedFiles implements UploadedFiles {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int OF_A_REGISTRATION = 3;

    private final MongoCollection<Document> files;
    private final Clock clock;

    MongoUploadedFiles(Store store, Clock clock) {
        this.files = store.open(
                "readings",
                Document.class,
                Store.Index.on(Indexes.ascending("at")).expiring(KEPT),
                Store.Index.on(Indexes.ascending("registrationId", "at")));
        this.clock = clock;
    }

    @Override
    public void keep(UploadedFile file, ImportPreview preview) {
        var id = idOf(file.registrationId(), file.digest());
        files.replaceOne(
                eq("_id", id),
                new Document("_id", id)
                        .append("registrationId", file.registrationId())
                        .append("digest", file.digest())
                        .append("fileName", file.fileName())
                        .append("bytes", new Binary(file.bytes()))
                        .append("at", Date.from(file.at()))
                        .append("by", file.by())
                        .append("reading", new Binary(ImportPreviewJson.of(preview))),
                new ReplaceOptions().upsert(true));
        forgetOlder(file.registrationId());
    }

    @Override
    public Optional<UploadedFile> find(UUID registrationId, String digest) {
        return Optional.ofNullable(files.find(present(registrationId, digest)).first())
                .map(it -> new UploadedFile(
                        registrationId,
                        digest,
                        it.getString("fileName"),
                        it.get("bytes", Binary.class).getData(),
                        Instant.ofEpochMilli(it.getDate("at").getTime()),
                        it.getString("by")));
    }

    @Override
    public Optional<UploadedFilePreview> preview(UUID registrationId, String digest) {
        return Optional.ofNullable(files.find(present(registrationId, digest))
                        .projection(Projections.include("fileName", "reading"))
                        .first())
                .map(it -> new UploadedFilePreview(
                        it.getString("fileName"),
                        ImportPreviewJson.read(it.get("reading", Binary.class).getData())));
    }

    private Bson present(UUID registrationId, String digest) {
        var since = Date.from(clock.instant().minus(KEPT));
        return and(eq("_id", idOf(registrationId, digest)), gt("at", since), exists("reading"));
    }

    /** Somebody trying again and again must not fill the store. */
    private void forgetOlder(UUID registrationId) {
        var older = files.find(eq("registrationId", registrationId))
                .projection(Projections.include("_id"))
                .sort(Sorts.descending("at", "_id"))
                .skip(OF_A_REGISTRATION)
                .map(it -> it.get("_id", UUID.class))
                .into(new ArrayList<>());
        if (!older.isEmpty()) {
            files.deleteMany(in("_id", older));
        }
    }

    private static UUID idOf(UUID registrationId, String digest) {
        return NamedId.of("reading", registrationId.toString(), digest);
    }
}
