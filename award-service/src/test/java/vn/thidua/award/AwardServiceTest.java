package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.CatalogueResponses.API;
import static vn.thidua.award.CatalogueResponses.catalogue;
import static vn.thidua.award.CatalogueResponses.entry;
import static vn.thidua.platform.test.Responses.json;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestBroker;

/** From the shipped file over HTTP to Kafka. */
@ServiceTest
class AwardServiceTest {

    @Autowired
    Http http;

    @Autowired
    @Qualifier("shippedCatalogue") Runnable loading;

    @Test
    void theShippedCatalogueIsThereAndPublishedWhenTheServiceIsReady() {
        var entries = catalogue(reader(), 2022);

        assertThat(entries).hasSize(60);
        assertThat(entries.stream().limit(10).map(AwardServiceTest::code))
                .containsExactly(
                        "LDTT",
                        "CSTDCS",
                        "CSTD_BO",
                        "CSTD_TINH",
                        "CSTDTQ",
                        "TTLDTT",
                        "TTLDXS",
                        "COTD_BO",
                        "COTD_TINH",
                        "COTDCP");
        assertThat(entries.stream()
                        .filter(it -> it.get("formRow").isNull())
                        .limit(3)
                        .map(AwardServiceTest::code))
                .containsExactly("CSTT", "DVQT", "DVTT");
        var id = UUID.fromString(entries.getFirst().get("id").asString());
        var published = TestBroker.published("award-catalogue", id, 1);
        new Contract("award-catalogue.changed.v1")
                .requireValid(published.getFirst().value());
        assertThat(TestBroker.header(published.getFirst(), "ce_source")).isEqualTo("/award-service");
        assertThat(JsonMapper.shared().readTree(published.getFirst().value()).get("formRow"))
                .isEqualTo(entries.getFirst().get("formRow"));
    }

    @Test
    void anAdministratorsChangeIsPublishedAndOutlivesARestart() {
        var id = entry(reader(), "DHVD_NNUT").get("id").asString();

        var changed = http.asAdministrator().put(API + "/catalogue/" + id, Bodies.GOOD.get(Bodies.CHANGE), 1);
        loading.run();

        assertThat(changed).hasStatusOk().hasHeader("ETag", "\"2\"");
        var stored = entry(reader(), "DHVD_NNUT");
        assertThat(stored).isEqualTo(json(changed));
        assertThat(stored.get("name").asString()).isEqualTo("Tên của tỉnh");
        assertThat(stored.get("code").asString()).isEqualTo("DHVD_NNUT");
        assertThat(stored.get("formRow").get("order").asInt()).isEqualTo(18);
        var published = TestBroker.published("award-catalogue", UUID.fromString(id), 2);
        assertThat(published)
                .hasSize(2)
                .allSatisfy(it -> new Contract("award-catalogue.changed.v1").requireValid(it.value()));
        assertThat(JsonMapper.shared()
                        .readTree(published.getLast().value())
                        .get("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aYearHasItsRegimesEntries() {
        assertThat(catalogue(reader(), 2023)).extracting(AwardServiceTest::code).contains("HUYHIEU");
        assertThat(catalogue(reader(), 2024))
                .extracting(AwardServiceTest::code)
                .contains("XA_TIEU_BIEU")
                .doesNotContain("HUYHIEU");
        for (var year : List.of("2003", "2101", "22", "x")) {
            assertThat(reader().get(API + "/catalogue?year=" + year))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("parameter-invalid");
        }
    }

    @Test
    void withoutAYearItIsThisYears() {
        var thisYear = json(reader().get(API + "/catalogue"));

        assertThat(thisYear.get("items").valueStream().map(AwardServiceTest::code))
                .contains("LDTT", "XA_TIEU_BIEU")
                .doesNotContain("HUYHIEU");
        assertThat(thisYear.get("next").isNull()).isTrue();
    }

    private static String code(JsonNode entry) {
        return entry.get("code").asString();
    }

    private Http.Session reader() {
        return http.as(UUID.randomUUID(), "Người đọc");
    }
}
