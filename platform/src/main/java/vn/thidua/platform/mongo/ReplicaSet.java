package vn.thidua.platform.mongo;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Refuses, in production, a store that could lose acknowledged writes. */
final class ReplicaSet {

    private ReplicaSet() {}

    static void require(MongoDatabase database) {
        if (!database.runCommand(new Document("hello", 1)).containsKey("setName")) {
            throw new IllegalStateException(
                    "thidua.store.require-replica-set is on, but the document store is a standalone server");
        }
    }
}
