package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.process.Part;
import vn.thidua.launcher.process.PartFailed;
import vn.thidua.launcher.process.PortHolder;

class LocalPlatformTest {

    @TempDir
    Path home;

    private Settings settings;

    @BeforeEach
    void setUp() {
        settings = Settings.of(Checkout.ROOT).in(home).on(Ports.free()).only(Settings.KAFKA);
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
    void bringsBackWhatDiesByItself() {
        try (var platform = new LocalPlatform(settings)) {
            platform.start();
            platform.awaitReady();
            Part kafka = platform.part("kafka");

            kafka.handle().orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> kafka.deaths() == 1 && kafka.state() == Part.State.READY);
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
