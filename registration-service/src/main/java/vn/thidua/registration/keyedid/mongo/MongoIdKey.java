package vn.thidua.registration.keyedid.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.security.SecureRandom;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.keyedid.IdKey;

/** Whichever instance is first makes the key; all read what is stored. */
@Component
class MongoIdKey implements IdKey {

    private static final String ID = "ids";
    private static final int LENGTH = 32;

    private final MongoCollection<Document> keys;
    private volatile byte @Nullable [] known;

    MongoIdKey(Store store) {
        this.keys = store.open("keys", Document.class);
        store.beforeReady(this::make);
    }

    @Override
    public byte[] bytes() {
        var read = known;
        if (read == null) {
            var stored = keys.find(eq("_id", ID)).first();
            if (stored == null) {
                throw new IllegalStateException("the key of ids is made before the first request");
            }
            read = stored.get("key", Binary.class).getData();
            known = read;
        }
        return read.clone();
    }

    /** If there is one already, it stays. */
    private void make() {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        Store.insertOnce(keys, new Document("_id", ID).append("key", new Binary(key)));
    }
}
