package vn.thidua.kafkanode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NodeSettingsTest {

    @Test
    void aNodeAloneVotesForItself() {
        var properties = NodeSettings.from("--data-dir=/data", "--port=1234", "--controller-port=1235")
                .asKafkaProperties();

        assertThat(properties)
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:1235")
                .containsEntry("advertised.listeners", "PLAINTEXT://127.0.0.1:1234")
                .containsEntry("min.insync.replicas", "1");
    }

    @Test
    void threeVotersKeepThreeCopiesAndWaitForTwo() {
        var properties = NodeSettings.from("--data-dir=/data", "--node-id=2", "--voters=1@a:1,2@b:2,3@c:3")
                .asKafkaProperties();

        assertThat(properties)
                .containsEntry("default.replication.factor", "3")
                .containsEntry("min.insync.replicas", "2");
    }

    @Test
    void neverCreatesATopicByAccident() {
        assertThat(NodeSettings.from("--data-dir=/data").asKafkaProperties())
                .containsEntry("auto.create.topics.enable", "false");
    }

    @Test
    void saysWhichArgumentIsMissingOrWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeSettings.from("--port=1"))
                .withMessageContaining("--data-dir");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeSettings.from("--data-dir=/data", "--port=x"))
                .withMessageContaining("--port=x");
    }
}
