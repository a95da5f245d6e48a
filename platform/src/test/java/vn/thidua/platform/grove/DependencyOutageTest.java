package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import vn.thidua.platform.test.TestBroker;
import vn.thidua.platform.test.TestStore;
import vn.thidua.platform.test.TokenIssuer;
import vn.thidua.store.EmbeddedStore;

/** The service as it runs, while what it stands on comes later, goes away and comes back. */
@ExtendWith(OutputCaptureExtension.class)
class DependencyOutageTest {

    private static final String API = "/api/grove";

    private final String name = "grove-" + UUID.randomUUID();
    private final EmbeddedStore documents = EmbeddedStore.inMemory();
    private final BlockingProxy store = BlockingProxy.before(documents.uri());
    private final BlockingProxy kafka = BlockingProxy.before(TestBroker.addresses());
    private final BlockingProxy keys = BlockingProxy.before(TokenIssuer.shared().keysUri());
    private final HttpClient client = HttpClient.newHttpClient();

    private ConfigurableApplicationContext service;

    private void start() {
        service = new SpringApplicationBuilder(GroveApplication.class)
                .run(
                        "--spring.application.name=" + name,
                        "--spring.config.import=classpath:platform.properties",
                        "--thidua.api=" + API,
                        "--server.port=0",
                        "--thidua.store.timeout=2s",
                        "--THIDUA_MANAGEMENT_PORT=0",
                        "--THIDUA_MONGODB_URI=mongodb://" + store.address(),
                        "--spring.kafka.bootstrap-servers=" + kafka.address(),
                        "--THIDUA_ISSUER=" + TokenIssuer.shared().issuer(),
                        "--THIDUA_JWKS=http://" + keys.address() + "/certs");
    }

    @AfterEach
    void stop() throws IOException {
        if (service != null) {
            service.close();
        }
        store.close();
        kafka.close();
        keys.close();
        documents.close();
    }

    @Test
    void startsWithoutItsStoreAndBecomesReadyWhenItComes() throws Exception {
        var begun = Instant.now();
        start();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        keys.open();
        kafka.open();
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        requireUnavailable(get(API + "/who"));
        var bird = UUID.randomUUID();
        publish(bird);

        store.open();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
        assertThat(TestStore.indexes(documents.uri(), name, "trees")).contains("state.name_1");
        TestBroker.published("tree", plant(), 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> birds().received(bird).size() == 1);
    }

    @Test
    void answersInTimeWhileItsStoreIsFrozenAndGoesOnAfterwards() throws Exception {
        store.open();
        keys.open();
        kafka.open();
        start();
        var tree = plant();
        store.freeze();

        for (var answer : atOnce(30, API + "/trees/" + tree)) {
            requireUnavailable(answer);
        }
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
        store.open();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> get(API + "/trees/" + tree).statusCode() == 200);
    }

    @Test
    void keepsADeadLetterOnceTheStoreItCouldNotBeKeptInIsBack() throws Exception {
        store.open();
        keys.open();
        kafka.open();
        start();
        var first = UUID.randomUUID();
        publish(first);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> birds().received(first).size() == 1);
        store.freeze();
        var bird = UUID.randomUUID();
        TestBroker.publish("bird", bird, "{");
        publish(bird);
        await().during(Duration.ofSeconds(3)).until(() -> birds().received(bird).isEmpty());

        store.open();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> birds().received(bird).size() == 1);
        assertThat(deadLetters(bird)).isEqualTo(1);
    }

    private long deadLetters(UUID bird) {
        try (var client = MongoClients.create(documents.uri())) {
            return client.getDatabase(name)
                    .getCollection("parked")
                    .countDocuments(Filters.and(Filters.eq("key", bird.toString()), Filters.eq("dead", true)));
        }
    }

    @Test
    void worksAloneAndFindsTheOthersWhenTheyCome() throws Exception {
        store.open();
        start();
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(metric("thidua_outbox_pending")).isEqualTo(0.0);
        var withoutKeys = get(API + "/who");
        assertThat(withoutKeys.statusCode()).isEqualTo(503);
        assertThat(withoutKeys.body()).contains("\"code\":\"service-unavailable\"");
        keys.open();

        var tree = plant();
        assertThat(metric("thidua_outbox_pending")).isEqualTo(1.0);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        kafka.open();

        var bird = UUID.randomUUID();
        publish(bird);
        assertThat(TestBroker.published("tree", tree, 1)).hasSize(1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> birds().received(bird).size() == 1);
        await().untilAsserted(() -> assertThat(metric("thidua_outbox_pending")).isEqualTo(0.0));
    }

    @Test
    void saysThatItsStoreIsAwayAndGoesOnWhenItIsBack() throws Exception {
        store.open();
        start();
        keys.open();
        kafka.open();
        var tree = plant();
        TestBroker.published("tree", tree, 1);
        store.shut();

        requireUnavailable(get(API + "/trees/" + tree));
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        var bird = UUID.randomUUID();
        publish(bird);
        store.open();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> birds().received(bird).size() == 1);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(metric("thidua_parked_messages")).isEqualTo(0.0);
    }

    @Test
    void answersAndPublishesWhatItHasBegunBeforeItStops() throws Exception {
        store.open();
        start();
        keys.open();
        kafka.open();
        TestBroker.published("tree", plant(), 1);
        var request = request(API + "/slow-trees")
                .POST(BodyPublishers.ofString("{\"name\":\"Lim\"}"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .build();
        var answer = client.sendAsync(request, BodyHandlers.ofString());
        var slow = service.getBean(SlowTrees.class);
        await().until(slow::isAsked);

        var closed = CompletableFuture.runAsync(service::close);
        var kafka = service.getBean("kafkaLifecycle", Lifecycle.class);
        await().until(() -> !kafka.isRunning());
        slow.goOn();

        assertThat(answer.get().statusCode()).isEqualTo(201);
        closed.get();
        var tree = UUID.fromString(
                answer.get().headers().firstValue("Location").orElseThrow().replace(API + "/trees/", ""));
        assertThat(TestBroker.published("tree", tree, 1)).hasSize(1);
    }

    @Test
    void writesItsLogAsJsonWithTheTrace(CapturedOutput output) throws Exception {
        store.open();
        start();
        keys.open();
        client.send(
                request(API + "/breakdown")
                        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                        .build(),
                BodyHandlers.ofString());

        assertThat(output.toString().lines().filter(it -> it.contains("Unexpected error")))
                .hasSize(1)
                .allMatch(it -> it.startsWith("{") && it.contains("\"traceId\":\"4bf92f3577b34da6a3ce929d0e0e4736\""));
    }

    private static void requireUnavailable(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("\"code\":\"service-unavailable\"").doesNotContain("127.0.0.1");
        assertThat(refused.headers().firstValue("Problem-Code")).contains("service-unavailable");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    private List<HttpResponse<String>> atOnce(int times, String path) {
        var asked = IntStream.range(0, times)
                .mapToObj(_ -> client.sendAsync(request(path).build(), BodyHandlers.ofString()))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static void publish(UUID bird) {
        TestBroker.publish("bird", bird, """
                {"type":"bird.seen.v1","birdId":"%s","version":1,"name":"cò"}""".formatted(bird));
    }

    private double metric(String name) throws IOException, InterruptedException {
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(it -> it.startsWith(name))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .sum();
    }

    private Birds birds() {
        return service.getBean(Birds.class);
    }

    private UUID plant() throws IOException, InterruptedException {
        var answer = client.send(
                request(API + "/trees")
                        .POST(BodyPublishers.ofString("{\"name\":\"Đa\"}"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return UUID.fromString(
                answer.headers().firstValue("Location").orElseThrow().replace(API + "/trees/", ""));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var port = path.startsWith("/actuator") ? managementPort() : mainPort();
        var token = TokenIssuer.shared().token(UUID.nameUUIDFromBytes(name.getBytes()), "Cán bộ mẫu", name);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
        return path.startsWith("/actuator") ? request : request.header("Authorization", "Bearer " + token);
    }

    private int mainPort() {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private int managementPort() {
        var server = (TomcatWebServer) ((ServletWebServerApplicationContext) service).getWebServer();
        return Arrays.stream(server.getTomcat().getService().findConnectors())
                .mapToInt(Connector::getLocalPort)
                .filter(it -> it != mainPort())
                .findFirst()
                .orElseThrow();
    }
}
