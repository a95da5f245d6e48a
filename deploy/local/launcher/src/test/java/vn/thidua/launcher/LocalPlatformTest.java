package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.process.Part;
import vn.thidua.launcher.process.PartFailed;
import vn.thidua.launcher.process.PortHolder;

class LocalPlatformTest {

    @TempDir
    Path home;

    private LauncherSettings settings;

    @BeforeEach
    void setUp() {
        settings = LauncherSettings.of(Checkout.ROOT).in(home).on(Ports.free()).only(LauncherSettings.KAFKA);
    }

    @Test
    void startsAPartKillsItAndBringsItBack() {
        try (var platform = new LocalPlatform(settings)) {
            platform.start();
            platform.awaitReady();
            Part kafka = platform.part("kafka");

            kafka.kill();
            assertThat(PortHolder.isFree(settings.ports().of("kafka"))).isTrue();
            kafka.restart();

            assertThat(kafka.state()).isEqualTo(Part.State.READY);
            assertThat(platform.memory().resident()).isPositive();
            assertThat(State.read(settings.stateFile()).orElseThrow().parts())
                    .singleElement()
                    .satisfies(part -> assertThat(part.runs()).isTrue());
        }
        assertThat(State.read(settings.stateFile())).isEmpty();
        assertThat(PortHolder.isFree(settings.ports().of("kafka"))).isTrue();
    }

    @Test
    void leavesNothingThatOthersOfThisMachineMayLookInto() throws IOException {
        Files.createDirectories(settings.data().resolve("of-an-earlier-version/below"));
        Files.writeString(settings.data().resolve("of-an-earlier-version/below/open.txt"), "open");
        try (var platform = new LocalPlatform(settings.only(LauncherSettings.KAFKA, LauncherSettings.STORE))) {
            platform.start();
            platform.awaitReady();
            PrivateTree.check(home);
            platform.part(LauncherSettings.STORE).restart();
        }
        PrivateTree.check(home);
        PrivateTree.check(settings.programs());
        PrivateTree.check(settings.programs().resolveSibling("cds"));
    }

    @Test
    void storeAndKafkaAskForThePasswordsOfTheFirstStart() throws Exception {
        var both = settings.only(LauncherSettings.KAFKA, LauncherSettings.STORE);
        try (var platform = new LocalPlatform(both)) {
            platform.start();
            platform.awaitReady();
            try (var client = MongoClients.create(platform.addresses().mongodb());
                    var nobody = MongoClients.create(
                            "mongodb://127.0.0.1:%d/".formatted(both.ports().of(LauncherSettings.STORE)))) {
                client.getDatabase("test").getCollection("things").insertOne(new Document("_id", 1));
                assertThatExceptionOfType(MongoCommandException.class)
                        .isThrownBy(() -> nobody.listDatabaseNames().first())
                        .withMessageContaining("requires authentication");
            }
            for (var part : platform.parts()) {
                String shown = part.handle().orElseThrow().info().commandLine().orElse("");
                assertThat(shown)
                        .contains("vn.thidua")
                        .doesNotContain(
                                platform.secrets().store(),
                                platform.secrets().kafkaClients(),
                                platform.secrets().kafkaNodes());
            }
        }
        try (var platform = new LocalPlatform(both)) {
            platform.start();
            platform.awaitReady();
            try (var client = MongoClients.create(platform.addresses().mongodb())) {
                assertThat(client.getDatabase("test").getCollection("things").countDocuments())
                        .isOne();
            }
        }
    }

    @Test
    void bringsBackWhatDiesByItself() {
        try (var platform = new LocalPlatform(settings)) {
            platform.start();
            platform.awaitReady();
            Part kafka = platform.part("kafka");

            kafka.handle().orElseThrow().destroyForcibly();

            await().atMost(Duration.ofMinutes(2)).until(() -> kafka.deaths() == 1 && kafka.state() == Part.State.READY);
        }
    }

    @Test
    void refusesASecondStart() {
        try (var platform = new LocalPlatform(settings)) {
            platform.start();

            assertThatExceptionOfType(PartFailed.class)
                    .isThrownBy(() -> new LocalPlatform(settings).start())
                    .withMessageContaining("runs already")
                    .withMessageContaining("./thidua down");
        }
    }

    @Test
    void refusesATakenPortAndNamesThePortThePartAndTheProcess() throws IOException {
        int port = settings.ports().of("kafka-controller");
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var platform = new LocalPlatform(settings)) {

            assertThatExceptionOfType(PartFailed.class)
                    .isThrownBy(platform::start)
                    .withMessageContaining("port %d, which kafka-controller needs, is taken", port)
                    .withMessageContaining(
                            "by process %d", ProcessHandle.current().pid());
        }
    }
}
