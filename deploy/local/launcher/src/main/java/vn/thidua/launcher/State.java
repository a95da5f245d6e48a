package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.files.PrivateFiles;
import vn.thidua.launcher.process.Part;
import vn.thidua.launcher.process.RunningProcess;

/** What runs, written down for {@code status} and {@code down} in another terminal. */
public record State(RunningProcess launcher, String address, List<PartState> parts) {

    /** One part as it was when this was written. */
    public record PartState(
            String name, Part.State state, String address, String log, int deaths, RunningProcess process) {

        static PartState of(Part part) {
            var process = part.handle().map(RunningProcess::of).orElse(new RunningProcess(0, Instant.EPOCH));
            return new PartState(
                    part.name(),
                    part.state(),
                    part.recipe().address(),
                    part.recipe().log().toString(),
                    part.deaths(),
                    process);
        }

        /** Whether the process written down is still there. */
        public boolean runs() {
            return process.pid() > 0 && process.find().isPresent();
        }
    }

    /** What {@code file} says; a file that cannot be read counts as none. */
    public static Optional<State> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JsonMapper.shared().readValue(file.toFile(), State.class))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            PrivateFiles.folderOf(file);
            PrivateFiles.write(
                    file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (IOException e) {
            throw new UncheckedIOException("the state cannot be written to " + file, e);
        }
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the state in %s cannot be removed".formatted(file), e);
        }
    }

    /** Whether the launcher that wrote this still watches over its parts. */
    public boolean isWatched() {
        return launcher.find().isPresent();
    }

    /** Parts that outlived their launcher. */
    public List<PartState> leftovers() {
        return isWatched() ? List.of() : parts.stream().filter(PartState::runs).toList();
    }
}
