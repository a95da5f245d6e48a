package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Command lines for the Java this launcher runs on, set for many small processes that start fast. */
record Java(ClassArchives archives) {

    static final Path COMMAND = Path.of(System.getProperty("java.home"), "bin", "java");

    /**
     * The options every part has: serial collector, first compiler only, and an archive of the classes of
     * {@code program} that the JVM writes when it ends and reads at the next start.
     */
    List<String> command(String part, int heapMegabytes, List<Path> program, String... more) {
        var command = new ArrayList<>(List.of(
                COMMAND.toString(),
                "-Xms32m",
                "-Xmx%dm".formatted(heapMegabytes),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archives.of(part, program),
                "-Xlog:cds=off",
                "-Xlog:aot=off"));
        command.addAll(List.of(more));
        return command;
    }

    /** The built module's jar and its libraries, in an order that does not change. */
    static List<Path> program(Path target, String jar) {
        try (var libraries = Files.list(target.resolve("lib"))) {
            return Stream.concat(Stream.of(target.resolve(jar)), libraries.sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s is not built: run ./thidua up or mvn package".formatted(jar), e);
        }
    }

    static String classPath(List<Path> program) {
        return program.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
