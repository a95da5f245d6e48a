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
import vn.thidua.platform.messages.TopicAvailability;
import vn.thidua.platform.mongo.Store;
import vn.thidua.platform.mongo.StoreOutage;

/**
 * How every service reads Kafka: one consumer for all its listeners. What a listener fails on is tried again with growing
 * pauses, then parked; what cannot be decoded is kept as a dead letter at once. Neither holds up the messages behind
 * it.
 */
@AutoConfiguration(afterName = "vn.thidua.platform.mongo.StoreAutoConfiguration", after = KafkaAutoConfiguration.class)
@Import(FailedMessageController.class)
class MessagingAutoConfiguration {

    @Bean
    FailedMessages failedMessages(Store store, MeterRegistry meters) {
        var failed = new FailedMessages(store);
        Gauge.builder("thidua.parked.messages", failed, it -> it.count(false))
                .description("Messages that wait for an operator")
                .register(meters);
        Gauge.builder("thidua.dead.letters", failed, it -> it.count(true))
                .description("Messages that nobody could decode, or that were set aside")
                .register(meters);
        return failed;
    }

    @Bean
    MessageDispatcher dispatcher(
            ObjectProvider<TopicListener<?>> listeners, FailedMessages failed, JsonMapper json, Clock clock) {
        return new MessageDispatcher(listeners.stream().toList(), failed, new MessageDecoder(json), clock);
    }

    @Bean
    TopicAvailability topicAvailability() {
        return new TopicAvailability();
    }

    @Bean
    KafkaLifecycle kafkaLifecycle(
            MessageDispatcher dispatcher,
            KafkaAdmin admin,
            ConsumerFactory<String, byte[]> consumers,
            ObjectProvider<Topics> published,
            Store store,
            TopicAvailability topicAvailability,
            @Value("${spring.application.name}") String service) {
        var topics = new KafkaTopics(admin, published.stream().toList(), dispatcher.topics());
        return new KafkaLifecycle(topics, container(dispatcher, consumers, service), store::isReady, topicAvailability);
    }

    private static Optional<ConcurrentMessageListenerContainer<String, byte[]>> container(
            MessageDispatcher dispatcher, ConsumerFactory<String, byte[]> consumers, String service) {
        if (dispatcher.topics().isEmpty()) {
            return Optional.empty();
        }
        var properties = new ContainerProperties(dispatcher.topics().toArray(String[]::new));
        properties.setMessageListener(dispatcher);
        properties.setGroupId(service);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("message-dispatcher");
        container.setCommonErrorHandler(errorHandler(dispatcher));
        return Optional.of(container);
    }

    private static DefaultErrorHandler errorHandler(MessageDispatcher dispatcher) {
        var backOff = new ExponentialBackOffWithMaxRetries(4);
        backOff.setInitialInterval(100);
        backOff.setMultiplier(3);
        var handler = new DefaultErrorHandler((message, error) -> giveUp(dispatcher, message, error), backOff);
        // Not the message's fault, and it could not be kept either: it is tried until the store is back.
        handler.setBackOffFunction(
                (_, error) -> StoreOutage.isCauseOf(error) ? new FixedBackOff(500, Long.MAX_VALUE) : null);
        return handler;
    }

    @SuppressWarnings("unchecked")
    private static void giveUp(MessageDispatcher dispatcher, ConsumerRecord<?, ?> message, Exception error) {
        dispatcher.giveUp(
                (ConsumerRecord<String, byte[]>) message, error.getCause() == null ? error : error.getCause());
    }
}
