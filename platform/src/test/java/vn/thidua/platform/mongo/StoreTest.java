package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.TestStore;

class StoreTest {

    private final Store store = TestStore.freshStore();

    @Test
    void aCollectionIsOpenedByOneOwnerOnly() {
        store.open("trees", Document.class);
        store.open("birds", Document.class);

        assertThatIllegalStateException()
                .isThrownBy(() -> store.open("trees", Document.class))
                .withMessageContaining("two open trees");
    }
}
