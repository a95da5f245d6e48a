package vn.thidua.kafkanode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node in a process of its own, with and without passwords. */
class PasswordsTest {

    private static final Map<String, String> PASSWORDS =
            Map.of("THIDUA_KAFKA_CLIENTS_PASSWORD", "of-clients", "THIDUA_KAFKA_NODES_PASSWORD", "of-nodes");

    @TempDir
    private Path data;

    private int port;
    private int controllerPort;

    @BeforeEach
    void findPorts() throws Exception {
        try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = one.getLocalPort();
            controllerPort = other.getLocalPort();
        }
    }

    @Test
    void whatWasWrittenWithoutPasswordsIsReadWithThemAndByNobodyElse() throws Exception {
        try (var node = new Running(Map.of());
                var anybody = node.open()) {
            anybody.createTopics(List.of(new NewTopic("before", 1, (short) 1)))
                    .all()
                    .get();
        }
        try (var node = new Running(PASSWORDS);
                var service = node.admin("bootstrap.servers", port, "thidua", "of-clients")) {
            assertThat(topics(service)).contains("before");
            try (var other = node.admin("bootstrap.servers", port, "thidua", "of-others")) {
                assertRefused(other);
            }
            try (var other = node.admin("bootstrap.servers", port, "node", "of-clients")) {
                assertRefused(other);
            }
            try (var service2 = node.admin("bootstrap.controllers", controllerPort, "thidua", "of-clients")) {
                assertThatThrownBy(() -> service2.describeCluster().nodes().get())
                        .hasCauseInstanceOf(SaslAuthenticationException.class);
            }
        }
    }

    private static Set<String> topics(Admin admin) throws Exception {
        return admin.listTopics().names().get();
    }

    private static void assertRefused(Admin admin) {
        assertThatThrownBy(() -> topics(admin)).hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    private final class Running implements AutoCloseable {

        private final Process process;

        Running(Map<String, String> environment) throws Exception {
            var command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "-Xmx192m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KafkaNode.class.getName(),
                    "--data-dir=" + data,
                    "--port=" + port,
                    "--controller-port=" + controllerPort));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            process = builder.start();
            var said = new ArrayList<String>();
            for (var line = process.inputReader().readLine();
                    line != null && !line.startsWith("READY");
                    line = process.inputReader().readLine()) {
                said.add(line);
            }
            assertThat(process.isAlive()).as(String.join("\n", said)).isTrue();
        }

        Admin open() {
            return Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port));
        }

        Admin admin(String to, int at, String user, String password) {
            return Admin.create(Map.of(
                    to,
                    "127.0.0.1:" + at,
                    "security.protocol",
                    "SASL_PLAINTEXT",
                    "sasl.mechanism",
                    "PLAIN",
                    "sasl.jaas.config",
                    "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                            .formatted(user, password)));
        }

        @Override
        public void close() throws Exception {
            process.destroy();
            process.waitFor();
        }
    }
}
