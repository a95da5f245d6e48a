package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.platform.kafka.Topics;
import vn.thidua.platform.test.description.MessageLines;

/** Holds {@code contracts/topics.csv} against what the service under test publishes and receives. */
public final class MessageTable {

    private final ObjectProvider<Topics> topics;
    private final ObjectProvider<TopicListener<?>> listeners;
    private final String service;

    MessageTable(
            ObjectProvider<Topics> topics,
            ObjectProvider<TopicListener<?>> listeners,
            @Value("${spring.application.name}") String service) {
        this.topics = topics;
        this.listeners = listeners;
        this.service = service;
    }

    /** The topics it publishes to, and the types of message it acts upon. */
    public void saysWhatIsPublishedAndReceived() {
        var lines = MessageLines.read().lines();
        Set<String> published =
                topics.stream().flatMap(it -> it.names().stream()).collect(Collectors.toSet());
        assertThat(published)
                .as("the topics that %s publishes to, in contracts/topics.csv", service)
                .isEqualTo(lines.stream()
                        .filter(it -> it.publisher().equals(service))
                        .map(MessageLines.Line::topic)
                        .collect(Collectors.toSet()));
        Set<String> received =
                listeners.stream().flatMap(MessageTable::received).collect(Collectors.toSet());
        assertThat(received)
                .as("the messages that %s receives, in contracts/topics.csv", service)
                .isEqualTo(lines.stream()
                        .filter(it -> it.receivers().contains(service))
                        .map(it -> it.topic() + " " + it.type())
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> received(TopicListener<?> listener) {
        return listener.messageTypes().stream().map(it -> listener.topic() + " " + it);
    }
}
