package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.grove.ProblemsTest.requireProblem;

import com.mongodb.MongoTimeoutException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.TestBroker;

@GroveTest
class TellingAndReadingTest {

    private static final String PARKED = "/api/grove/operations/parked";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    private Http http;

    @Autowired
    private Birds birds;

    @Test
    void tellsWhatHappenedAsCloudEventsUnderTheRequestsTrace() {
        var before = Instant.now().minusMillis(1);
        var answer = http.as(UUID.randomUUID(), "Cán bộ mẫu")
                .request(HttpMethod.POST, "/api/grove/trees")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .content("{\"name\":\"Đa\"}")
                .exchange();
        var id = UUID.fromString(
                String.valueOf(answer.getResponse().getHeader("Location")).replace("/api/grove/trees/", ""));

        var message = TestBroker.told("tree", id, 1).getFirst();

        assertThat(message.value())
                .isEqualTo("{\"type\":\"tree.changed.v1\",\"treeId\":\"" + id
                        + "\",\"version\":1,\"name\":\"Đa\",\"height\":0}");
        assertThat(TestBroker.header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(TestBroker.header(message, "ce_source")).isEqualTo("/grove-service");
        assertThat(TestBroker.header(message, "ce_type")).isEqualTo("tree.changed.v1");
        assertThat(TestBroker.header(message, "ce_id")).matches("[0-9a-f]{24}");
        assertThat(Instant.parse(TestBroker.header(message, "ce_time"))).isBetween(before, Instant.now());
        assertThat(TestBroker.header(message, "content-type")).isEqualTo("application/json");
        assertThat(TestBroker.header(message, "traceparent")).startsWith("00-" + TRACE + "-");
    }

    @Test
    void tellsOfAnAggregateInOrder() {
        var person = http.as(UUID.randomUUID(), "Cán bộ mẫu");
        var tree = String.valueOf(person.post("/api/grove/trees", "{\"name\":\"Đa\"}")
                .getResponse()
                .getHeader("Location"));
        LongStream.rangeClosed(1, 20).forEach(it -> person.put(tree + "/height", "{\"by\":1}", it));

        var told = TestBroker.told("tree", UUID.fromString(tree.replace("/api/grove/trees/", "")), 21);

        assertThat(told)
                .extracting(it ->
                        JsonMapper.shared().readTree(it.value()).get("version").asLong())
                .containsExactly(LongStream.rangeClosed(1, 21).boxed().toArray(Long[]::new));
    }

    @Test
    void hearsOfAnAggregateInOrder() {
        var bird = UUID.randomUUID();
        LongStream.rangeClosed(1, 30).forEach(it -> tell(bird, it, "sáo"));

        await().until(() -> birds.told(bird).size() == 30);
        assertThat(birds.told(bird))
                .containsExactly(LongStream.rangeClosed(1, 30).boxed().toArray(Long[]::new));
    }

    @Test
    void putsAsideWhatCannotBeDecodedAndReadsOn() {
        var bird = UUID.randomUUID();
        TestBroker.tell("bird", bird, "{\"birdId\":");
        TestBroker.tell("bird", bird, "{\"birdId\":7}");
        tell(bird, 1, "sáo");

        await().until(() -> birds.told(bird).equals(List.of(1L)));
        assertThat(TestBroker.told("grove-service.dead-letters", bird, 2))
                .extracting(ConsumerRecord::value)
                .containsExactly("{\"birdId\":", "{\"birdId\":7}");
    }

    @Test
    void triesAgainWhatFailsForAMoment() {
        var bird = UUID.randomUUID();
        birds.fail(bird, 2);
        tell(bird, 1, "sáo");
        tell(bird, 2, "sáo sậu");

        await().until(() -> birds.told(bird).size() == 2);
        assertThat(birds.told(bird)).containsExactly(1L, 2L);
        assertThat(list()).doesNotContain(bird.toString());
    }

    @Test
    void triesWithoutEndWhileTheStoreIsAway() {
        var bird = UUID.randomUUID();
        birds.fail(bird, 7, new MongoTimeoutException("away"));
        tell(bird, 1, "sáo");

        await().atMost(Duration.ofSeconds(20)).until(() -> birds.told(bird).size() == 1);
        assertThat(list()).doesNotContain(bird.toString());
    }

    @Test
    void makesTheTopicsItNeeds() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestBroker.addresses()))) {
            var names = List.of("tree", "bird", "duty", "grove-service.dead-letters");
            await().until(() -> admin.listTopics().names().get().containsAll(names));

            var topics = admin.describeTopics(names).allTopicNames().get();
            assertThat(names)
                    .extracting(it -> topics.get(it).partitions().size())
                    .containsExactly(3, 3, 3, 1);
            var configs = admin.describeConfigs(names.stream()
                            .map(it -> new ConfigResource(ConfigResource.Type.TOPIC, it))
                            .toList())
                    .all()
                    .get();
            assertThat(configs)
                    .allSatisfy((topic, config) -> assertThat(
                                    config.get("cleanup.policy").value())
                            .isEqualTo(topic.name().endsWith("dead-letters") ? "delete" : "compact"));
        }
    }

    @Test
    void parksWhatFailsAgainAndAgainUntilAnOperatorReplaysIt() {
        var bird = UUID.randomUUID();
        var other = UUID.randomUUID();
        birds.fail(bird, 1000);
        tell(bird, 1, "sáo");
        tell(bird, 2, "sáo sậu");
        tell(other, 1, "cò");

        await().atMost(Duration.ofSeconds(20)).until(() -> birds.told(other).size() == 1);
        await().until(() -> list().split(bird.toString(), -1).length == 3);
        assertThat(birds.told(bird)).isEmpty();
        assertThat(list())
                .contains("IllegalStateException")
                .doesNotContain("0912")
                .doesNotContain("sáo");
        assertThat(http.anonymous().get("/actuator/prometheus")).bodyText().contains("thidua_parked_messages 2.0");
        var id = JsonMapper.shared().readTree(list()).at("/items/0/id").asString();

        requireProblem(http.anonymous().get(PARKED), 401, "not-signed-in");
        requireProblem(http.anonymous().post(PARKED + "/" + id + "/replay", ""), 401, "not-signed-in");
        var officer = http.as(UUID.randomUUID(), "Cán bộ mẫu");
        requireProblem(officer.get(PARKED), 403, "not-allowed");
        requireProblem(officer.post(PARKED + "/" + id + "/replay", ""), 403, "not-allowed");
        requireProblem(http.asAdministrator().post(PARKED + "/bird-9-9/replay", ""), 404, "resource-unknown");

        assertThat(http.asAdministrator().post(PARKED + "/" + id + "/replay", ""))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"messages\":0,\"left\":2}");
        birds.calmDown(bird);
        assertThat(http.asAdministrator().post(PARKED + "/" + id + "/replay", ""))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"messages\":2,\"left\":0}");
        tell(bird, 3, "sáo đá");
        await().until(() -> birds.told(bird).size() == 3);
        assertThat(birds.told(bird)).containsExactly(1L, 2L, 3L);
    }

    private String list() {
        try {
            return http.asAdministrator().get(PARKED).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tell(UUID bird, long version, String name) {
        TestBroker.tell("bird", bird, """
            {"birdId":"%s","version":%d,"name":"%s","since":"v2"}\
            """.formatted(bird, version, name));
    }
}
