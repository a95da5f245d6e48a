package vn.thidua.registration.catalogue.replica;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.TestStore;

class CatalogueReplicaTest {

    final CatalogueReplica catalogue = new CatalogueReplica(TestStore.freshStore());

    @Test
    void aPublishedEntryIsARowOfTheFormInTheYearsItIsInForce() {
        var entry = JsonMapper.shared()
                .readValue(new Contract("award-catalogue.changed.v1").sample(), CatalogueReplica.EntryChanged.class);

        catalogue.on(entry);

        assertThat(catalogue.of(2022).rows()).singleElement().satisfies(it -> {
            assertThat(it.code()).isNotBlank();
            assertThat(it.order()).isPositive();
            assertThat(it.subjects()).isNotEmpty();
        });
        assertThat(catalogue.of(entry.validFrom().getYear() - 1).rows()).isEmpty();
    }

    @Test
    void anEntryOfAKindThatALaterReleaseKnowsIsNoRowOfTheForm() {
        var known = new Contract("award-catalogue.changed.v1").sample();
        var later = known.replaceAll("\"kind\": *\"[A-Z]+\"", "\"kind\": \"MEDAL\"");
        assertThat(later).isNotEqualTo(known);

        catalogue.on(JsonMapper.shared().readValue(later, CatalogueReplica.EntryChanged.class));

        assertThat(catalogue.of(2022).rows()).isEmpty();
    }
}
