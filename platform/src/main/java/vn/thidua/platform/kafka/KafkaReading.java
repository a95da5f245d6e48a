package vn.thidua.platform.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.mongo.Store;
import vn.thidua.platform.mongo.StoreOutage;

/**
 * How every service reads Kafka: one consumer for all its readers. What a reader fails on is tried again with growing pauses,
 * then parked; what cannot be decoded is kept as a dead letter at once. Neither holds up the messages behind it.
 */
@AutoConfiguration(afterName = "vn.thidua.platform.mongo.MongoStoring", after = KafkaAutoConfiguration.class)
@Import(UnreadMessageController.class)
class KafkaReading {

    @Bean
    UnreadMessages unreadMessages(Store store, MeterRegistry meters) {
        var unread = new UnreadMessages(store);
        Gauge.builder("thidua.parked.messages", unread, it -> it.count(false))
                .description("Messages that wait for an operator")
                .register(meters);
        Gauge.builder("thidua.dead.letters", unread, it -> it.count(true))
                .description("Messages that nobody could decode, or that were set aside")
                .register(meters);
        return unread;
    }

    @Bean
    Reading reading(ObjectProvider<Reader<?>> readers, UnreadMessages unread, JsonMapper json, Clock clock) {
        return new Reading(readers.stream().toList(), unread, new MessageDecoder(json), clock);
    }

    @Bean
    TopicsThere topicsThere() {
        return new TopicsThere();
    }

    @Bean
    KafkaStarting kafkaStarting(
            Reading reading,
            KafkaAdmin admin,
            ConsumerFactory<String, byte[]> consumers,
            ObjectProvider<Topics> told,
            Store store,
            TopicsThere topicsThere,
            @Value("${spring.application.name}") String service) {
        var topics = new KafkaTopics(admin, told.stream().toList(), reading.topics());
        return new KafkaStarting(topics, container(reading, consumers, service), store::isReady, topicsThere);
    }

    private static Optional<ConcurrentMessageListenerContainer<String, byte[]>> container(
            Reading reading, ConsumerFactory<String, byte[]> consumers, String service) {
        if (reading.topics().isEmpty()) {
            return Optional.empty();
        }
        var properties = new ContainerProperties(reading.topics().toArray(String[]::new));
        properties.setMessageListener(reading);
        properties.setGroupId(service);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("reading");
        container.setCommonErrorHandler(errorHandler(reading));
        return Optional.of(container);
    }

    private static DefaultErrorHandler errorHandler(Reading reading) {
        var backOff = new ExponentialBackOffWithMaxRetries(4);
        backOff.setInitialInterval(100);
        backOff.setMultiplier(3);
        var handler = new DefaultErrorHandler((message, error) -> giveUp(reading, message, error), backOff);
        handler.addNotRetryableExceptions(Undecodable.class);
        // Not the message's fault, and it could not be kept either: it is tried until the store is back.
        handler.setBackOffFunction(
                (_, error) -> StoreOutage.isBehind(error) ? new FixedBackOff(500, Long.MAX_VALUE) : null);
        return handler;
    }

    @SuppressWarnings("unchecked")
    private static void giveUp(Reading reading, ConsumerRecord<?, ?> message, Exception error) {
        reading.giveUp((ConsumerRecord<String, byte[]>) message, error.getCause() == null ? error : error.getCause());
    }
}
