package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.award.CatalogueResponses.API;
import static vn.thidua.award.CatalogueResponses.entry;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import vn.thidua.platform.test.AccessProbe;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestBroker;

/** Who gets access where, for every endpoint. */
@ServiceTest
class AccessTest {

    @Autowired
    Http http;

    @Autowired
    AccessProbe probe;

    @Autowired
    Endpoints endpoints;

    @TestFactory
    Stream<DynamicTest> onlyAValidTokenForThisServiceIsLetIn() {
        return probe.stayShutWithoutAValidToken();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsChangedBySomebodyWithTheWrongDuty() {
        assertThat(Bodies.GOOD.keySet()).containsExactlyInAnyOrderElementsOf(endpoints.changing());
        var nobody = http.as(UUID.randomUUID(), "Người đọc");
        var id = entry(nobody, "LDTT").get("id").asString();
        return endpoints.changing().stream()
                .map(it -> DynamicTest.dynamicTest(it, () -> {
                    var words = it.split(" ", 2);
                    var result = nobody.request(HttpMethod.valueOf(words[0]), API + words[1].replace("{id}", id))
                            .header("If-Match", "\"1\"")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .content(Bodies.GOOD.get(it))
                            .exchange();
                    assertThat(result)
                            .hasStatus(403)
                            .bodyJson()
                            .extractingPath("$.code")
                            .isEqualTo("not-allowed");
                }));
    }

    @Test
    void everybodyWhoIsSignedInReads() {
        var reader = http.as(UUID.randomUUID(), "Người đọc");

        assertThat(reader.get(API + "/catalogue")).hasStatusOk();
        assertThat(reader.get(API + "/operations/parked")).hasStatus(403);
    }

    @Test
    void whoIsPublishedAsAnAdministratorIsOneAndAnOfficerIsNot() {
        var administrator = UUID.randomUUID();
        var officer = UUID.randomUUID();
        publish(administrator, 1, "\"unitId\":null,\"role\":\"PROVINCE_ADMIN\"");
        publish(officer, 1, "\"unitId\":\"" + UUID.randomUUID() + "\",\"role\":\"LEADER\"");
        await().untilAsserted(
                        () -> assertThat(http.as(administrator, "Quản trị mẫu").get(API + "/operations/parked"))
                                .hasStatusOk());
        var id = entry(http.as(officer, "Lãnh đạo mẫu"), "GTNN").get("id").asString();
        var path = API + "/catalogue/" + id;

        assertThat(http.as(officer, "Lãnh đạo mẫu").put(path, Bodies.GOOD.get(Bodies.CHANGE), 1))
                .hasStatus(403);
        assertThat(http.as(administrator, "Quản trị mẫu").put(path, Bodies.GOOD.get(Bodies.CHANGE), 1))
                .hasStatusOk();
    }

    private static void publish(UUID person, long version, String duty) {
        TestBroker.publish("duty", person, """
                {"type":"duty.changed.v1","personId":"%s","version":%d,"name":"Mẫu",
                 "duties":[{%s,"from":"2022-01-01","to":null}]}
                """.formatted(person, version, duty));
    }
}
