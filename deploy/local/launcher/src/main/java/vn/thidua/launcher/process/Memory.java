package vn.thidua.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What processes hold in memory, in kilobytes: each one's pages, and the same with shared pages divided among the sharers. */
public record Memory(long resident, long proportional) {

    public static final Memory NONE = new Memory(0, 0);

    public static Memory of(long pid) {
        Path rollup = Path.of("/proc/%d/smaps_rollup".formatted(pid));
        try {
            if (Files.isReadable(rollup)) {
                List<String> lines = Files.readAllLines(rollup);
                return new Memory(kilobytes(lines, "Rss:"), kilobytes(lines, "Pss:"));
            }
            var asked = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? NONE : new Memory(Long.parseLong(answer), Long.parseLong(answer));
        } catch (IOException | NumberFormatException e) {
            return NONE;
        }
    }

    public Memory plus(Memory other) {
        return new Memory(resident + other.resident, proportional + other.proportional);
    }

    private static long kilobytes(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .sum();
    }
}
