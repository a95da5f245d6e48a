package vn.thidua.kafkanode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
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
        var settings = NodeSettings.from(arguments);
        var properties = settings.asKafkaProperties();
        formatOnce(settings, properties);
        var server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        System.out.println("READY port=" + settings.port());
        server.awaitShutdown();
    }

    private static void formatOnce(NodeSettings settings, Properties properties) throws IOException {
        if (Files.exists(settings.logDir().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(settings.dataDir());
        Path configuration = settings.dataDir().resolve("server.properties");
        try (var out = Files.newBufferedWriter(configuration)) {
            properties.store(out, null);
        }
        int outcome = StorageTool.execute(
                new String[] {"format", "-t", CLUSTER_ID, "-c", configuration.toString(), "--ignore-formatted"},
                System.out);
        if (outcome != 0) {
            throw new IllegalStateException("formatting %s failed (%d)".formatted(settings.logDir(), outcome));
        }
    }
}
