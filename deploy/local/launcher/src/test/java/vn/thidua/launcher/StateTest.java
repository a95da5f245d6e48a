package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.State.PartState;
import vn.thidua.launcher.process.Part;
import vn.thidua.launcher.process.RunningProcess;

class StateTest {

    private static final RunningProcess US = RunningProcess.of(ProcessHandle.current());
    private static final RunningProcess GONE =
            new RunningProcess(US.pid(), US.started().minus(Duration.ofDays(1)));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("state.json");
    }

    @Test
    void isReadAsItWasWritten() {
        State state = state(US, US);
        state.write(file);

        assertThat(State.read(file)).contains(state);
        assertThat(state.isWatched()).isTrue();
        assertThat(state.leftovers()).isEmpty();
    }

    @Test
    void aLaterProcessOfTheSameNumberIsNotTheLauncher() {
        assertThat(state(GONE, GONE).isWatched()).isFalse();
        assertThat(state(GONE, GONE).leftovers()).isEmpty();
    }

    @Test
    void partsThatOutlivedTheirLauncherAreFound() {
        assertThat(state(GONE, US).leftovers()).extracting(PartState::name).containsExactly("kafka");
    }

    @Test
    void aFileThatCannotBeReadCountsAsNone() throws IOException {
        Files.writeString(file, "{ \"launcher\": ");

        assertThat(State.read(file)).isEmpty();
        assertThat(State.read(folder.resolve("missing.json"))).isEmpty();
    }

    private static State state(RunningProcess launcher, RunningProcess part) {
        return new State(
                launcher,
                "http://localhost:8080",
                List.of(new PartState("kafka", Part.State.READY, "127.0.0.1:9092", "kafka.log", 0, part)));
    }
}
