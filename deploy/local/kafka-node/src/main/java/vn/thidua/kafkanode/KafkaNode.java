package vn.thidua.kafkanode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** Runs one Kafka node (broker and controller) on loopback; says {@code READY} once clients may come. */
public final class KafkaNode {

    /** Fixed, so that several nodes formatted apart from each other form one cluster. */
    private static final String CLUSTER_ID = "VGhpIMSQdWEga2Fma2EgMQ";

    private KafkaNode() {}

    static void main(String... arguments) throws IOException {
        var settings = NodeSettings.from(System.getenv(), arguments);
        formatOnce(settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings.asKafkaProperties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        System.out.println("READY port=" + settings.port());
        server.awaitShutdown();
    }

    private static void formatOnce(NodeSettings settings) throws IOException {
        if (Files.exists(settings.logDir().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(settings.dataDir());
        Path configuration = settings.dataDir().resolve("server.properties");
        try (var out = Files.newBufferedWriter(configuration)) {
            settings.asKafkaPropertiesWithoutPasswords().store(out, null);
        }
        int outcome = StorageTool.execute(
                new String[] {"format", "-t", CLUSTER_ID, "-c", configuration.toString(), "--ignore-formatted"},
                System.out);
        if (outcome != 0) {
            throw new IllegalStateException("formatting %s failed (%d)".formatted(settings.logDir(), outcome));
        }
    }
}
