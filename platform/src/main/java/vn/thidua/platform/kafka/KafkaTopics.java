package vn.thidua.platform.kafka;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics a service tells on and reads, made where they are missing so that no service depends on another's start. */
final class KafkaTopics {

    private static final int PARTITIONS = 3;

    private final KafkaAdmin admin;
    private final NewTopic[] topics;

    KafkaTopics(KafkaAdmin admin, String service, List<Topics> told, Set<String> read) {
        this.admin = admin;
        var names = Stream.concat(told.stream().flatMap(it -> it.names().stream()), read.stream());
        this.topics = Stream.concat(
                        names.distinct().map(KafkaTopics::compacted),
                        Stream.of(TopicBuilder.name(deadLetters(service))
                                .partitions(1)
                                .build()))
                .toArray(NewTopic[]::new);
    }

    static String deadLetters(String service) {
        return service + ".dead-letters";
    }

    void ensure() {
        admin.createOrModifyTopics(topics);
    }

    /** Every message carries its aggregate's whole public state, so the last one of each key is enough to keep. */
    private static NewTopic compacted(String name) {
        return TopicBuilder.name(name)
                .partitions(PARTITIONS)
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                .build();
    }
}
