package vn.thidua.kafkanode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What one node has to know: where it stores, where it listens and which nodes vote.
 *
 * <p>Given as {@code --name=value}; a node without {@code --voters} is a cluster of one. Passwords come with the environment.
 */
record NodeSettings(
        Path dataDir, int nodeId, int port, int controllerPort, String voters, Optional<NodePasswords> passwords) {

    private static final String HOST = "127.0.0.1";
    private static final String CLIENTS = "CLIENTS";
    private static final String CONTROLLER = "CONTROLLER";

    private static final Map<String, String> SMALL_AND_QUICK = Map.ofEntries(
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("num.replica.fetchers", "1"),
            Map.entry("log.cleaner.threads", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            // A restarted node must not wait for its own former session to expire.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("controller.quorum.election.timeout.ms", "500"),
            Map.entry("controller.quorum.fetch.timeout.ms", "1000"));

    static NodeSettings from(Map<String, String> environment, String... arguments) {
        var given = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--") && argument.contains("="))
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, last) -> last));
        int nodeId = number(given, "node-id", "1");
        int controllerPort = number(given, "controller-port", "9093");
        return new NodeSettings(
                Path.of(required(given, "data-dir")),
                nodeId,
                number(given, "port", "9092"),
                controllerPort,
                given.getOrDefault("voters", "%d@%s:%d".formatted(nodeId, HOST, controllerPort)),
                NodePasswords.from(environment));
    }

    Path logDir() {
        return dataDir.resolve("log");
    }

    /** The broker's own settings, with its passwords if it has any. */
    Properties asKafkaProperties() {
        var properties = asKafkaPropertiesWithoutPasswords();
        passwords.ifPresent(known -> properties.putAll(known.asKafkaProperties(CLIENTS, CONTROLLER)));
        return properties;
    }

    /** Everything small, nothing created by accident, three copies where three nodes vote; good for writing down. */
    Properties asKafkaPropertiesWithoutPasswords() {
        String protocol = passwords.isPresent() ? "SASL_PLAINTEXT" : "PLAINTEXT";
        var properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(nodeId)),
                Map.entry("controller.quorum.voters", voters),
                Map.entry(
                        "listeners",
                        "%s://%s:%d,%s://%s:%d".formatted(CLIENTS, HOST, port, CONTROLLER, HOST, controllerPort)),
                Map.entry("advertised.listeners", "%s://%s:%d".formatted(CLIENTS, HOST, port)),
                Map.entry(
                        "listener.security.protocol.map",
                        "%s:%s,%s:%s".formatted(CLIENTS, protocol, CONTROLLER, protocol)),
                Map.entry("controller.listener.names", CONTROLLER),
                Map.entry("inter.broker.listener.name", CLIENTS),
                Map.entry("log.dirs", logDir().toString()),
                Map.entry("auto.create.topics.enable", "false")));
        properties.putAll(copies());
        properties.putAll(SMALL_AND_QUICK);
        return properties;
    }

    private Map<String, String> copies() {
        int voting = voters.split(",").length;
        String copies = Integer.toString(Math.min(3, voting));
        String inSync = voting >= 3 ? "2" : "1";
        return Map.of(
                "default.replication.factor", copies,
                "min.insync.replicas", inSync,
                "offsets.topic.replication.factor", copies,
                "transaction.state.log.replication.factor", copies,
                "transaction.state.log.min.isr", inSync,
                "share.coordinator.state.topic.replication.factor", copies,
                "share.coordinator.state.topic.min.isr", inSync);
    }

    private static String required(Map<String, String> given, String name) {
        var written = given.get(name);
        if (written == null) {
            throw new IllegalArgumentException("--" + name + "=… is missing");
        }
        return written;
    }

    private static int number(Map<String, String> given, String name, String preset) {
        String written = given.getOrDefault(name, preset);
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--%s=%s is not a number".formatted(name, written), e);
        }
    }
}
