package vn.thidua.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.process.Part.State;

class PartTest {

    private static final RestartPolicy QUICK =
            new RestartPolicy(Duration.ofMillis(10), 3, Duration.ofMinutes(1), Duration.ofMillis(200));

    @TempDir
    Path folder;

    private final List<State> seen = new CopyOnWriteArrayList<>();
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
    void isNeverGivenUp() {
        Path mended = folder.resolve("mended");
        Part part = part("test -f %s || exit 3; echo READY; exec sleep 600".formatted(mended));
        part.start();
        await().until(() -> part.deaths() >= 5);
        assertThat(seen).contains(State.FAILING).doesNotContain(State.READY);

        createFile(mended);

        part.awaitReady();
        assertThat(part.state()).isEqualTo(State.READY);
    }

    @Test
    void saysHowOftenItDiedAndWhereToLookWhenItIsNotReadyInTime() {
        Part part = part("echo no luck; exit 3", Duration.ofSeconds(2));
        part.start();

        assertThatExceptionOfType(PartFailed.class)
                .isThrownBy(part::awaitReady)
                .withMessageContaining("example was not ready after 2 s; it died")
                .withMessageContaining("is tried again")
                .withMessageContaining(folder.resolve("example.log").toString());
    }

    @Test
    void staysDownWhenItIsStoppedBetweenTwoTries() {
        Part part = part("exit 3");
        part.start();
        await().until(() -> part.state() == State.FAILING);

        part.stop();
        int died = part.deaths();

        await().during(Duration.ofSeconds(1)).until(() -> part.deaths() == died && part.state() == State.DOWN);
    }

    @Test
    void keepsTheLogOfTheRunBefore() {
        Part part = part("echo READY; exec sleep 600");
        part.start();
        part.awaitReady();
        part.restart();

        assertThat(folder.resolve("example.previous.log")).hasContent("READY");
    }

    private static void createFile(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Part part(String script) {
        return part(script, Duration.ofSeconds(60));
    }

    private Part part(String script, Duration timeout) {
        Path log = folder.resolve("example.log");
        var recipe = new PartDefinition(
                "example",
                "example",
                "nowhere",
                List.of("sh", "-c", script),
                Map.of(),
                log,
                Probe.line(log, "READY"),
                timeout);
        started = new Part(recipe, QUICK, (_, state) -> seen.add(state));
        return started;
    }
}
