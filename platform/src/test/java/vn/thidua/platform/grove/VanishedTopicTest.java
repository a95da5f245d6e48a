package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Republication;
import vn.thidua.platform.test.TestBroker;
import vn.thidua.platform.test.TokenIssuer;
import vn.thidua.store.EmbeddedStore;

/** A topic is lost with all its messages, and its readers know everything again after the owner has republished it. */
class VanishedTopicTest {

    private static final int TREES = 30;

    private final EmbeddedKafkaKraftBroker broker = TestBroker.another();
    private final EmbeddedStore documents = EmbeddedStore.inMemory();
    private ConfigurableApplicationContext service;

    /** What a reader knows of trees, and how often it received them. */
    static final class Foresters implements TopicListener<TreeMessage> {

        final Map<UUID, Long> known = new ConcurrentHashMap<>();

        @Override
        public String topic() {
            return "tree";
        }

        @Override
        public Class<TreeMessage> type() {
            return TreeMessage.class;
        }

        @Override
        public Set<String> messageTypes() {
            return Set.of("tree.changed.v1");
        }

        @Override
        public UUID about(TreeMessage message) {
            return message.treeId();
        }

        @Override
        public void on(TreeMessage message) {
            known.merge(message.treeId(), message.version(), Math::max);
        }
    }

    @BeforeEach
    void start() {
        service = new SpringApplicationBuilder(GroveApplication.class, Foresters.class)
                .run(
                        "--spring.application.name=grove-service",
                        "--spring.config.import=classpath:platform.properties",
                        "--thidua.api=/api/grove",
                        "--server.port=0",
                        "--THIDUA_MANAGEMENT_PORT=0",
                        "--THIDUA_MONGODB_URI=" + documents.uri(),
                        "--THIDUA_KAFKA=" + broker.getBrokersAsString(),
                        "--THIDUA_ISSUER=" + TokenIssuer.shared().issuer(),
                        "--THIDUA_JWKS=" + TokenIssuer.shared().keysUri());
    }

    @AfterEach
    void stop() {
        service.close();
        documents.close();
        broker.destroy();
    }

    @Test
    void readersKnowEverythingAgainWhenItIsPublishedAgain() {
        var trees = IntStream.range(0, TREES).mapToObj(_ -> plant()).toList();
        awaitKnown(trees);

        lose("tree");
        foresters().known.clear();
        service.getBean(Republication.class).start();

        awaitKnown(trees);
        assertThat(foresters().known.values()).containsOnly(1L);
    }

    @SuppressWarnings("unchecked")
    private UUID plant() {
        var id = UUID.randomUUID();
        AggregateCollection<Tree, TreeEvent> trees = service.getBean(AggregateCollection.class);
        trees.create(id, Command.by(AggregateRepositoryContract.GARDENER), () -> Tree.plant(id, "Đa"));
        return id;
    }

    private void awaitKnown(List<UUID> trees) {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(foresters().known.keySet()).containsAll(trees));
    }

    /** As an operator's mistake does; another instance has made it again before this one has looked. */
    private void lose(String topic) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
            admin.deleteTopics(List.of(topic))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            await().ignoreExceptions().until(() -> {
                admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                        .all()
                        .get();
                return true;
            });
        }
    }

    private Foresters foresters() {
        return service.getBean(Foresters.class);
    }
}
