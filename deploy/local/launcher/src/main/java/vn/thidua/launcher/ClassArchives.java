package vn.thidua.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.launcher.files.PrivateFiles;

/**
 * Archives of loaded classes, one for each part. The JVM ignores an archive made from other jars without making a new one,
 * so the name of an archive says what it was made from.
 */
record ClassArchives(Path folder) {

    private static final String ENDING = ".jsa";

    /** The archive of {@code program} as it is built now; archives of earlier builds are removed. */
    Path of(String part, List<Path> program) {
        Path archive = folder.resolve("%s-%s%s".formatted(part, fingerprint(program), ENDING));
        try {
            PrivateFiles.folder(folder);
            for (Path other : archives(part)) {
                if (!other.equals(archive)) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no place for class archives", e);
        }
        return archive;
    }

    /** Whether there is any archive of {@code part}, also of an earlier build. */
    boolean have(String part) {
        try {
            return Files.isDirectory(folder) && !archives(part).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("the class archives cannot be listed", e);
        }
    }

    /** Removes what was written after {@code start}: a part that ended before it was ready archives next to nothing. */
    void forgetSince(Instant start, String part) {
        try {
            for (Path archive : archives(part)) {
                if (Files.getLastModifiedTime(archive).toInstant().isAfter(start)) {
                    Files.deleteIfExists(archive);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the class archive of %s cannot be removed".formatted(part), e);
        }
    }

    private List<Path> archives(String part) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(part + "-[0-9a-f]{12}\\" + ENDING))
                    .toList();
        }
    }

    private static String fingerprint(List<Path> program) {
        String description = program.stream()
                .flatMap(ClassArchives::jars)
                .map(ClassArchives::describe)
                .collect(Collectors.joining("\n", Runtime.version() + "\n", ""));
        return UUID.nameUUIDFromBytes(description.getBytes(UTF_8)).toString().substring(24);
    }

    private static Stream<Path> jars(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var tree = Files.walk(path)) {
            return tree.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(path), e);
        }
    }

    private static String describe(Path jar) {
        try {
            return "%s %d %s".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(jar), e);
        }
    }
}
