package vn.thidua.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process written down so that another program finds it again, and nobody takes a later one of the same number for it. */
public record RunningProcess(long pid, Instant started) {

    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    public static RunningProcess of(ProcessHandle handle) {
        return new RunningProcess(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it still runs and is still the same one. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::startedThen)
                .filter(RunningProcess::isMoreThanAnEntry);
    }

    private boolean startedThen(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(start -> Duration.between(started, start).abs().compareTo(CLOCK_GRAIN) <= 0)
                .orElse(true);
    }

    /** A killed process nobody has collected yet still has its number, but runs no more. */
    private static boolean isMoreThanAnEntry(ProcessHandle handle) {
        try {
            String stat = Files.readString(Path.of("/proc/%d/stat".formatted(handle.pid())));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            return true;
        }
    }
}
