package vn.thidua.platform.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real Kafka broker inside the test's JVM, one for all its tests. */
public final class TestBroker {

    private static final EmbeddedKafkaKraftBroker BROKER = start();
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, addresses(), ProducerConfig.LINGER_MS_CONFIG, 0),
            new StringSerializer(),
            new StringSerializer());

    private TestBroker() {}

    public static String addresses() {
        return BROKER.getBrokersAsString();
    }

    /** Publishes a message as another service would. */
    public static void publish(String topic, UUID key, String body) {
        try {
            PRODUCER.send(new ProducerRecord<>(topic, key.toString(), body)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until at least that many messages of a key have been published on the topic; returns all of the key. */
    public static List<ConsumerRecord<String, String>> published(String topic, UUID key, int atLeast) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                addresses(),
                ConsumerConfig.GROUP_ID_CONFIG,
                UUID.randomUUID().toString(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var found = new ArrayList<ConsumerRecord<String, String>>();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> {
                        for (var message : consumer.poll(Duration.ofMillis(100))) {
                            if (key.toString().equals(message.key())) {
                                found.add(message);
                            }
                        }
                        return found.size() >= atLeast;
                    });
            return found;
        }
    }

    public static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Another one, for a test that does to it what others would suffer from; anyone who asked for it destroys it. */
    public static EmbeddedKafkaKraftBroker another() {
        return start();
    }

    private static EmbeddedKafkaKraftBroker start() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.brokerProperty("offsets.topic.num.partitions", "4");
        broker.afterPropertiesSet();
        return broker;
    }
}
