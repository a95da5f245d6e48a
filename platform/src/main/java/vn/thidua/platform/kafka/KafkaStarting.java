package vn.thidua.platform.kafka;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Makes the topics and then begins to read, as soon as Kafka answers. Until then the service works without: what it
 * accepts waits in its outbox.
 */
final class KafkaStarting implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(KafkaStarting.class);

    private final KafkaTopics topics;
    private final Optional<? extends MessageListenerContainer> container;
    private final Duration pause;

    private volatile boolean running;
    private volatile Thread starter = new Thread();

    KafkaStarting(KafkaTopics topics, Optional<? extends MessageListenerContainer> container, Duration pause) {
        this.topics = topics;
        this.container = container;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        starter = Thread.ofPlatform().name("kafka-start").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                topics.ensure();
                read();
                return;
            } catch (RuntimeException e) {
                log.warn("Kafka does not answer yet: {}", e.toString());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void read() {
        if (running) {
            container.ifPresent(MessageListenerContainer::start);
        }
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
