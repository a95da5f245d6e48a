package vn.thidua.platform.kafka;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;
import vn.thidua.platform.messages.TopicAvailability;

/**
 * Makes the topics and then begins to read, as soon as Kafka answers and the store is ready. Until then the service works
 * without: what it accepts waits in its outbox. Later it looks again and again whether a topic has vanished.
 */
final class KafkaLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(KafkaLifecycle.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    private final KafkaTopics topics;
    private final Optional<? extends MessageListenerContainer> container;
    private final BooleanSupplier storeIsReady;
    private final TopicAvailability topicAvailability;

    private volatile boolean running;
    private volatile Thread starter = new Thread();

    KafkaLifecycle(
            KafkaTopics topics,
            Optional<? extends MessageListenerContainer> container,
            BooleanSupplier storeIsReady,
            TopicAvailability topicAvailability) {
        this.topics = topics;
        this.container = container;
        this.storeIsReady = storeIsReady;
        this.topicAvailability = topicAvailability;
    }

    @Override
    public void start() {
        running = true;
        starter = Thread.ofPlatform().name("kafka-start").daemon().start(this::run);
    }

    private void run() {
        try {
            while (running) {
                Thread.sleep(look() ? BETWEEN_LOOKS : BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look() {
        try {
            topics.ensure();
            topicAvailability.markAvailable();
            return storeIsReady.getAsBoolean() && read();
        } catch (RuntimeException e) {
            log.warn("Kafka does not answer: {}", e.toString());
            return false;
        }
    }

    private synchronized boolean read() {
        if (running) {
            container.filter(it -> !it.isRunning()).ifPresent(MessageListenerContainer::start);
        }
        return true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        starter.interrupt();
        container.ifPresent(MessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
