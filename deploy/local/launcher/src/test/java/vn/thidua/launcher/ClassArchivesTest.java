package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchivesTest {

    @TempDir
    Path folder;

    private ClassArchives archives;
    private Path jar;

    @BeforeEach
    void setUp() throws IOException {
        archives = new ClassArchives(folder.resolve("cds"));
        jar = Files.writeString(folder.resolve("service.jar"), "first build");
    }

    @Test
    void oneProgramHasOneArchive() {
        assertThat(archives.of("gateway", List.of(jar))).isEqualTo(archives.of("gateway", List.of(jar)));
    }

    @Test
    void aNewBuildReplacesTheArchiveOfTheOneBeforeAndOfNoOtherPart() throws IOException {
        Path first = Files.createFile(archives.of("gateway", List.of(jar)));
        Path other = Files.createFile(archives.of("award-service", List.of(jar)));

        Files.writeString(jar, "second build, longer");
        Path second = archives.of("gateway", List.of(jar));

        assertThat(second).isNotEqualTo(first);
        assertThat(first).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void anArchiveWrittenSinceAStartThatFailedIsForgotten() throws IOException {
        Path archive = Files.createFile(archives.of("gateway", List.of(jar)));
        Instant written = Files.getLastModifiedTime(archive).toInstant();

        archives.forgetSince(written.plusSeconds(1), "gateway");
        assertThat(archive).exists();
        archives.forgetSince(written.minusSeconds(1), "gateway");
        assertThat(archive).doesNotExist();
    }
}
