package vn.thidua.platform.kafka;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.mongo.StoreOutage;

/**
 * How every service reads Kafka: one consumer for all its readers. What cannot be decoded goes to the service's
 * dead-letter topic; what a reader fails on is tried again with growing pauses, then parked.
 */
@AutoConfiguration(afterName = "vn.thidua.platform.mongo.MongoStoring", after = KafkaAutoConfiguration.class)
@Import(ParkedController.class)
class KafkaReading {

    @Bean
    Parked parked(MongoDatabase database, MeterRegistry meters) {
        var parked = new Parked(database);
        Gauge.builder("thidua.parked.messages", parked, Parked::count)
                .description("Messages that wait for an operator")
                .register(meters);
        return parked;
    }

    @Bean
    Reading reading(ObjectProvider<Reader<?>> readers, Parked parked, JsonMapper json, Clock clock) {
        return new Reading(readers.stream().toList(), parked, json, clock);
    }

    @Bean
    KafkaStarting kafkaStarting(
            Reading reading,
            KafkaAdmin admin,
            ConsumerFactory<String, String> consumers,
            KafkaOperations<String, String> kafka,
            ObjectProvider<Topics> told,
            @Value("${spring.application.name}") String service) {
        var topics = new KafkaTopics(admin, service, told.stream().toList(), reading.topics());
        return new KafkaStarting(topics, container(reading, consumers, kafka, service), Duration.ofSeconds(1));
    }

    private static Optional<ConcurrentMessageListenerContainer<String, String>> container(
            Reading reading,
            ConsumerFactory<String, String> consumers,
            KafkaOperations<String, String> kafka,
            String service) {
        if (reading.topics().isEmpty()) {
            return Optional.empty();
        }
        var properties = new ContainerProperties(reading.topics().toArray(String[]::new));
        properties.setMessageListener(reading);
        properties.setGroupId(service);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("reading");
        container.setCommonErrorHandler(errorHandler(reading, kafka, service));
        return Optional.of(container);
    }

    private static DefaultErrorHandler errorHandler(
            Reading reading, KafkaOperations<String, String> kafka, String service) {
        var backOff = new ExponentialBackOffWithMaxRetries(4);
        backOff.setInitialInterval(100);
        backOff.setMultiplier(3);
        var deadLetters = new DeadLetterPublishingRecoverer(
                kafka, (_, _) -> new TopicPartition(KafkaTopics.deadLetters(service), 0));
        var handler = new DefaultErrorHandler(
                (message, error) -> {
                    if (error.getCause() instanceof JacksonException) {
                        deadLetters.accept(message, error);
                    } else {
                        reading.giveUp(message, error);
                    }
                },
                backOff);
        handler.addNotRetryableExceptions(JacksonException.class);
        // Not the message's fault, and it could not be parked either: it is tried until the store is back.
        handler.setBackOffFunction(
                (_, error) -> StoreOutage.isBehind(error) ? new FixedBackOff(500, Long.MAX_VALUE) : null);
        return handler;
    }
}
