package vn.thidua.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.process.Part.State;

class PartTest {

    private static final RestartPolicy QUICK = new RestartPolicy(Duration.ofMillis(10), 3, Duration.ofMinutes(1));

    @TempDir
    Path folder;

    private @Nullable Part started;

    @AfterEach
    void stop() {
        if (started != null) {
            started.stop();
        }
    }

    @Test
    void isReadyOnceItsSignIsThere() {
        Part part = part("echo READY; exec sleep 600");
        part.start();
        part.awaitReady();

        assertThat(part.state()).isEqualTo(State.READY);
        assertThat(part.handle()).isPresent();
    }

    @Test
    void staysDownWhenKilledUntilItIsRestarted() {
        Part part = part("echo READY; exec sleep 600");
        part.start();
        part.awaitReady();
        long first = part.handle().orElseThrow().pid();

        part.kill();

        assertThat(part.handle()).isEmpty();
        assertThat(part.state()).isEqualTo(State.DOWN);
        part.restart();
        assertThat(part.handle().orElseThrow().pid()).isNotEqualTo(first);
        assertThat(part.deaths()).isZero();
    }

    @Test
    void comesBackWhenItDiesByItself() {
        Part part = part("echo READY; exec sleep 600");
        part.start();
        part.awaitReady();

        part.handle().orElseThrow().destroyForcibly();

        await().untilAsserted(() -> assertThat(part.deaths()).isOne());
        part.awaitReady();
        assertThat(part.handle()).isPresent();
    }

    @Test
    void isGivenUpAfterSeveralDeathsAndSaysWhereToLook() {
        Part part = part("echo no luck; exit 3");
        part.start();

        assertThatExceptionOfType(PartFailed.class)
                .isThrownBy(part::awaitReady)
                .withMessageContaining("example died 3 times")
                .withMessageContaining(folder.resolve("example.log").toString());
        assertThat(part.state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void keepsTheLogOfTheRunBefore() {
        Part part = part("echo READY; exec sleep 600");
        part.start();
        part.awaitReady();
        part.restart();

        assertThat(folder.resolve("example.previous.log")).hasContent("READY");
    }

    private Part part(String script) {
        Path log = folder.resolve("example.log");
        var recipe = new Recipe(
                "example",
                "example",
                "nowhere",
                List.of("sh", "-c", script),
                Map.of(),
                log,
                Probe.line(log, "READY"),
                Duration.ofSeconds(20));
        started = new Part(recipe, QUICK, (part, state) -> {});
        return started;
    }
}
