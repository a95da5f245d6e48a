package vn.thidua.kafkanode;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What clients and nodes prove themselves with (SASL/PLAIN): clients as {@code thidua} on their listener alone, nodes as
 * {@code node} on both.
 */
record NodePasswords(String clients, String nodes) {

    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule required";
    private static final String MECHANISM = "PLAIN";

    NodePasswords {
        if (!isPlain(clients) || !isPlain(nodes)) {
            throw new IllegalArgumentException("a password of the node is letters, digits, - and _");
        }
    }

    /** Those in {@code THIDUA_KAFKA_CLIENTS_PASSWORD} and {@code THIDUA_KAFKA_NODES_PASSWORD}; none when neither is there. */
    static Optional<NodePasswords> from(Map<String, String> environment) {
        var clients = Optional.ofNullable(environment.get("THIDUA_KAFKA_CLIENTS_PASSWORD"));
        var nodes = Optional.ofNullable(environment.get("THIDUA_KAFKA_NODES_PASSWORD"));
        if (clients.isPresent() != nodes.isPresent()) {
            throw new IllegalArgumentException("of the passwords for clients and for nodes one is missing");
        }
        return clients.map(one -> new NodePasswords(one, nodes.orElseThrow()));
    }

    Map<String, String> asKafkaProperties(String clientsListener, String controllerListener) {
        return Map.of(
                "sasl.enabled.mechanisms",
                MECHANISM,
                "sasl.mechanism.inter.broker.protocol",
                MECHANISM,
                "sasl.mechanism.controller.protocol",
                MECHANISM,
                setting(clientsListener),
                asNode() + " user_thidua=\"%s\";".formatted(clients),
                setting(controllerListener),
                asNode() + ";");
    }

    private String asNode() {
        return "%s username=\"node\" password=\"%s\" user_node=\"%s\"".formatted(MODULE, nodes, nodes);
    }

    private static String setting(String listener) {
        return "listener.name.%s.plain.sasl.jaas.config".formatted(listener.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String password) {
        return password.matches("[A-Za-z0-9_-]+");
    }

    @Override
    public String toString() {
        return "NodePasswords[…]";
    }
}
