package vn.thidua.registration.keyedid.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.TestStore;

class MongoIdKeyTest {

    @Test
    void isOneForAllInstancesHoweverTheyStart() {
        var database = TestStore.freshDatabase();
        var keys = ConcurrentHashMap.<String>newKeySet();
        try (var instances = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                instances.execute(
                        () -> keys.add(HexFormat.of().formatHex(new MongoIdKey(TestStore.storeOf(database)).bytes())));
            }
        }
        keys.add(HexFormat.of().formatHex(new MongoIdKey(TestStore.storeOf(database)).bytes()));

        assertThat(keys).hasSize(1).allMatch(it -> it.length() == 64 && !it.equals("0".repeat(64)));
    }
}
