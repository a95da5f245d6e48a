package vn.thidua.kafkanode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeSettingsTest {

    private static final Map<String, String> PASSWORDS =
            Map.of("THIDUA_KAFKA_CLIENTS_PASSWORD", "one-of-clients", "THIDUA_KAFKA_NODES_PASSWORD", "one-of-nodes");

    @Test
    void aNodeAloneVotesForItself() {
        var properties = settings("--data-dir=/data", "--port=1234", "--controller-port=1235")
                .asKafkaProperties();

        assertThat(properties)
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:1235")
                .containsEntry("advertised.listeners", "CLIENTS://127.0.0.1:1234")
                .containsEntry("min.insync.replicas", "1");
    }

    @Test
    void threeVotersKeepThreeCopiesAndWaitForTwo() {
        var properties = settings("--data-dir=/data", "--node-id=2", "--voters=1@a:1,2@b:2,3@c:3")
                .asKafkaProperties();

        assertThat(properties)
                .containsEntry("default.replication.factor", "3")
                .containsEntry("min.insync.replicas", "2");
    }

    @Test
    void neverCreatesATopicByAccident() {
        assertThat(settings("--data-dir=/data").asKafkaProperties())
                .containsEntry("auto.create.topics.enable", "false");
    }

    @Test
    void withoutPasswordsItIsOpen() {
        assertThat(settings("--data-dir=/data").asKafkaProperties())
                .containsEntry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    @Test
    void withPasswordsBothListenersAskForThemAndNoneIsWrittenDown() {
        var settings = NodeSettings.from(PASSWORDS, "--data-dir=/data");

        assertThat(settings.asKafkaProperties())
                .containsEntry("listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT")
                .hasEntrySatisfying(
                        "listener.name.controller.plain.sasl.jaas.config",
                        setting -> assertThat(setting.toString()).doesNotContain("one-of-clients"));
        assertThat(settings.asKafkaPropertiesWithoutPasswords().toString()).doesNotContain("one-of");
        assertThat(settings.toString()).doesNotContain("one-of");
    }

    @Test
    void refusesHalfOfThePasswordsAndThoseThatWouldEndTheirQuotes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeSettings.from(Map.of("THIDUA_KAFKA_NODES_PASSWORD", "x"), "--data-dir=/data"))
                .withMessageContaining("missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NodePasswords("x\"; user_other=\"y", "x"))
                .withMessageContaining("letters");
    }

    @Test
    void saysWhichArgumentIsMissingOrWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("--port=1"))
                .withMessageContaining("--data-dir");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("--data-dir=/data", "--port=x"))
                .withMessageContaining("--port=x");
    }

    private static NodeSettings settings(String... arguments) {
        return NodeSettings.from(Map.of(), arguments);
    }
}
