package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.grove.ProblemsTest.requireProblem;

import com.mongodb.MongoTimeoutException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.TestBroker;

@GroveTest
class MessagingTest {

    private static final String PARKED = "/api/grove/operations/parked";
    private static final String DEAD_LETTERS = "/api/grove/operations/dead-letters";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    private Http http;

    @Autowired
    private Birds birds;

    @Test
    void publishesWhatHappenedAsCloudEventsUnderTheRequestsTrace() {
        var before = Instant.now().minusMillis(1);
        var answer = http.as(UUID.randomUUID(), "Cán bộ mẫu")
                .request(HttpMethod.POST, "/api/grove/trees")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .content("{\"name\":\"Đa\"}")
                .exchange();
        var id = UUID.fromString(
                String.valueOf(answer.getResponse().getHeader("Location")).replace("/api/grove/trees/", ""));

        var message = TestBroker.published("tree", id, 1).getFirst();

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
    void publishesAnAggregatesMessagesInOrder() {
        var person = http.as(UUID.randomUUID(), "Cán bộ mẫu");
        var tree = String.valueOf(person.post("/api/grove/trees", "{\"name\":\"Đa\"}")
                .getResponse()
                .getHeader("Location"));
        LongStream.rangeClosed(1, 20).forEach(it -> person.put(tree + "/height", "{\"by\":1}", it));

        var published = TestBroker.published("tree", UUID.fromString(tree.replace("/api/grove/trees/", "")), 21);

        assertThat(published)
                .extracting(it ->
                        JsonMapper.shared().readTree(it.value()).get("version").asLong())
                .containsExactly(LongStream.rangeClosed(1, 21).boxed().toArray(Long[]::new));
    }

    @Test
    void receivesAnAggregatesMessagesInOrder() {
        var bird = UUID.randomUUID();
        LongStream.rangeClosed(1, 30).forEach(it -> publish(bird, it, "sáo"));

        await().until(() -> birds.received(bird).size() == 30);
        assertThat(birds.received(bird))
                .containsExactly(LongStream.rangeClosed(1, 30).boxed().toArray(Long[]::new));
    }

    @Test
    void keepsWhatCannotBeDecodedAsDeadLettersAndReadsOn() {
        var bird = UUID.randomUUID();
        TestBroker.publish("bird", bird, "{\"birdId\":");
        TestBroker.publish("bird", bird, "{\"type\":\"bird.seen.v1\",\"version\":1,\"birdId\":7}");
        TestBroker.publish("bird", bird, "{\"type\":\"bird.shot.v1\",\"version\":1,\"birdId\":\"" + bird + "\"}");
        publish(bird, 1, "sáo");

        await().until(() -> birds.received(bird).equals(List.of(1L)));
        var letters = items(DEAD_LETTERS, bird);
        assertThat(letters)
                .extracting(it -> it.get("error").asString())
                .containsExactlyInAnyOrder(
                        "part missing or not as expected: /",
                        "part missing or not as expected: /birdId",
                        "unknown type");
        assertThat(http.management("/actuator/prometheus")).bodyText().contains("thidua_dead_letters");
        requireProblem(http.anonymous().get(DEAD_LETTERS), 401, "not-signed-in");
        requireProblem(http.as(UUID.randomUUID(), "Cán bộ mẫu").get(DEAD_LETTERS), 403, "not-allowed");
        assertThat(http.asAdministrator()
                        .post(DEAD_LETTERS + "/" + letters.getFirst().get("id").asString() + "/replay", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.messages")
                .isEqualTo(0);
    }

    /** Before, each of them could cost the half second for which a fetch waits. */
    @Test
    void isNotHeldUpByManyMessagesThatCannotBeDecoded() {
        var bird = UUID.randomUUID();
        var begun = Instant.now();
        IntStream.range(0, 100).forEach(_ -> TestBroker.publish("bird", bird, "{"));
        publish(bird, 1, "sáo");

        await().pollInterval(Duration.ofMillis(10))
                .until(() -> birds.received(bird).equals(List.of(1L)));

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(items(DEAD_LETTERS, bird)).hasSize(100);
    }

    /** As large as the broker takes: a copy with anything added to it would be refused by the broker. */
    @Test
    void readsOnBehindAnUndecodableMessageOfTheGreatestLength() {
        var bird = UUID.randomUUID();
        TestBroker.publish("bird", bird, "x".repeat(1_048_000));
        publish(bird, 1, "sáo");

        await().until(() -> birds.received(bird).equals(List.of(1L)));
        assertThat(items(DEAD_LETTERS, bird)).hasSize(1);
    }

    @Test
    void triesAgainWhatFailsForAMoment() {
        var bird = UUID.randomUUID();
        birds.fail(bird, 2);
        publish(bird, 1, "sáo");
        publish(bird, 2, "sáo sậu");

        await().until(() -> birds.received(bird).size() == 2);
        assertThat(birds.received(bird)).containsExactly(1L, 2L);
        assertThat(items(PARKED, bird)).isEmpty();
    }

    @Test
    void triesWithoutEndWhileTheStoreIsAway() {
        var bird = UUID.randomUUID();
        birds.fail(bird, 7, new MongoTimeoutException("away"));
        publish(bird, 1, "sáo");

        await().atMost(Duration.ofSeconds(20)).until(() -> birds.received(bird).size() == 1);
        assertThat(items(PARKED, bird)).isEmpty();
    }

    @Test
    void makesTheTopicsItNeeds() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestBroker.addresses()))) {
            var names = List.of("tree", "bird", "duty");
            await().until(() -> admin.listTopics().names().get().containsAll(names));

            var topics = admin.describeTopics(names).allTopicNames().get();
            assertThat(names)
                    .extracting(it -> topics.get(it).partitions().size())
                    .containsExactly(3, 3, 3);
            var configs = admin.describeConfigs(names.stream()
                            .map(it -> new ConfigResource(ConfigResource.Type.TOPIC, it))
                            .toList())
                    .all()
                    .get();
            assertThat(configs)
                    .allSatisfy((_, config) ->
                            assertThat(config.get("cleanup.policy").value()).isEqualTo("compact"));
        }
    }

    @Test
    void parksWhatFailsAgainAndAgainAndHoldsNothingUp() {
        var bird = UUID.randomUUID();
        birds.fail(bird, 5);
        publish(bird, 1, "sáo");
        publish(bird, 2, "sáo sậu");

        await().atMost(Duration.ofSeconds(30)).until(() -> birds.received(bird).equals(List.of(2L)));
        await().until(() -> items(PARKED, bird).isEmpty());
    }

    @Test
    void letsAnOperatorReplayAndSetAsideWhatIsParked() {
        var bird = UUID.randomUUID();
        birds.fail(bird, 1000);
        publish(bird, 1, "sáo");
        publish(bird, 2, "sáo sậu");

        await().atMost(Duration.ofSeconds(30)).until(() -> items(PARKED, bird).size() == 2);
        assertThat(list(PARKED))
                .contains("IllegalStateException")
                .doesNotContain("0912")
                .doesNotContain("sáo");
        var id = items(PARKED, bird).getFirst().get("id").asString();
        for (var action : List.of("replay", "setting-aside")) {
            var path = PARKED + "/" + id + "/" + action;
            requireProblem(http.anonymous().post(path, ""), 401, "not-signed-in");
            requireProblem(http.as(UUID.randomUUID(), "Cán bộ mẫu").post(path, ""), 403, "not-allowed");
            requireProblem(http.asAdministrator().post(PARKED + "/bird-9-9/" + action, ""), 404, "resource-unknown");
        }

        assertThat(http.asAdministrator().post(PARKED + "/" + id + "/setting-aside", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.messages")
                .isEqualTo(2);
        assertThat(items(PARKED, bird)).isEmpty();
        assertThat(items(DEAD_LETTERS, bird)).hasSize(2);
        birds.calmDown(bird);
        assertThat(http.asAdministrator().post(DEAD_LETTERS + "/" + id + "/replay", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.messages")
                .isEqualTo(1);
        assertThat(birds.received(bird)).hasSize(1);
        assertThat(items(DEAD_LETTERS, bird)).hasSize(1);
    }

    /** The kept messages of a bird, of all pages. */
    private List<JsonNode> items(String path, UUID bird) {
        var items = new ArrayList<JsonNode>();
        var page = JsonMapper.shared().readTree(list(path + "?limit=200"));
        while (true) {
            page.get("items").forEach(items::add);
            if (page.path("next").isNull()) {
                break;
            }
            page = JsonMapper.shared()
                    .readTree(list(path + "?limit=200&after=" + page.get("next").asString()));
        }
        return items.stream()
                .filter(it -> it.get("key").asString().equals(bird.toString()))
                .toList();
    }

    private String list(String path) {
        try {
            return http.asAdministrator().get(path).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void publish(UUID bird, long version, String name) {
        TestBroker.publish("bird", bird, """
            {"type":"bird.seen.v1","birdId":"%s","version":%d,"name":"%s","since":"v2"}\
            """.formatted(bird, version, name));
    }
}
