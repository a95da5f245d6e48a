package vn.thidua.registration.work.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.work.WorkItems;
import vn.thidua.registration.work.WorkItemsContract;

class MongoWorkItemsTest implements WorkItemsContract {

    private final com.mongodb.client.MongoDatabase database = TestStore.freshDatabase();
    private final MongoWorkItems works = new MongoWorkItems(TestStore.storeOf(database));

    @Override
    public WorkItems works() {
        return works;
    }

    @Test
    void isForgottenAfterADay() {
        var expiring = database.getCollection("work").listIndexes().into(new java.util.ArrayList<>()).stream()
                .filter(it -> it.containsKey("expireAfterSeconds"))
                .toList();

        assertThat(expiring).hasSize(1);
        assertThat(expiring.getFirst().get("expireAfterSeconds", Number.class).longValue())
                .isEqualTo(86_400);
        assertThat(expiring.getFirst().get("key", Document.class)).containsOnlyKeys("work.touchedAt");
    }
}
