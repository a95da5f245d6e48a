package vn.thidua.platform.kafka;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics a service publishes or reads, made where they are missing so that no service depends on another's start.
 * One that vanishes is made again, empty: its owner has to publish all again, which is an operator's decision.
 */
final class KafkaTopics {

    private static final Logger log = LoggerFactory.getLogger(KafkaTopics.class);
    private static final int PARTITIONS = 3;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final KafkaAdmin admin;
    private final Set<String> names;
    private final Set<String> seen = new HashSet<>();

    KafkaTopics(KafkaAdmin admin, List<Topics> published, Set<String> read) {
        this.admin = admin;
        this.names = Stream.concat(published.stream().flatMap(it -> it.names().stream()), read.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void ensure() {
        if (names.isEmpty()) {
            return;
        }
        var missing = missing();
        if (!missing.isEmpty()) {
            admin.createOrModifyTopics(
                    missing.stream().map(KafkaTopics::compacted).toArray(NewTopic[]::new));
            missing.stream()
                    .filter(seen::contains)
                    .forEach(it -> log.error("Topic {} had vanished and is empty now", it));
        }
        seen.addAll(names);
    }

    private Set<String> missing() {
        try (var kafka = Admin.create(admin.getConfigurationProperties())) {
            var missing = new HashSet<>(names);
            missing.removeAll(kafka.listTopics().names().get(TIMEOUT.toSeconds(), TimeUnit.SECONDS));
            return missing;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted");
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new KafkaException("the topics cannot be listed", e);
        }
    }

    /** Every message carries its aggregate's whole public state, so the last one of each key is enough to keep. */
    private static NewTopic compacted(String name) {
        return TopicBuilder.name(name)
                .partitions(PARTITIONS)
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                .build();
    }
}
