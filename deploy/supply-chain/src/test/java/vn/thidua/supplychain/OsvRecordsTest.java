package vn.thidua.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsvRecordsTest {

    private static final Library TABLE = new Library(Library.MAVEN, "example:table");
    private static final String RECORD = """
            {"id": "GHSA-aaaa-bbbb-cccc", "modified": "2026-10-09T08:00:00Z", "aliases": ["CVE-2026-1"], "database_specific": {"severity": "HIGH"},
             "affected": [
               {"package": {"ecosystem": "Maven", "name": "example:table"},
                "ranges": [{"type": "ECOSYSTEM", "events": [
                  {"introduced": "0"}, {"fixed": "1.2"}, {"introduced": "2.0"}, {"last_affected": "2.3"}]}],
                "versions": ["1.1", "3.0"]},
               {"package": {"ecosystem": "Maven", "name": "example:chair"}, "ranges": []}]}
            """;

    @TempDir
    private Path directory;

    @Test
    void takesEachRangeAndEachVersionNamedOneByOne() throws IOException {
        Files.writeString(directory.resolve("one.json"), RECORD);

        assertThat(read(directory))
                .singleElement()
                .satisfies(advisory -> assertThat(List.of("1.1", "1.2", "2.3", "2.4", "3.0", "3.1").stream()
                                .filter(version -> advisory.concerns(new Component(TABLE, version, List.of()))))
                        .containsExactly("1.1", "2.3", "3.0"));
    }

    @Test
    void leavesOutWhatWasWithdrawnAndWhatIsAboutOthers() throws IOException {
        Files.writeString(
                directory.resolve("one.json"),
                RECORD.replace("\"aliases\"", "\"withdrawn\": \"2026-01-01T00:00:00Z\", \"aliases\""));
        Files.writeString(directory.resolve("two.json"), RECORD.replace("example:table", "example:stool"));

        assertThat(read(directory)).isEmpty();
    }

    @Test
    void readsAnExportThatIsAZip() throws IOException {
        Path zip = directory.resolve("all.zip");
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            Files.writeString(files.getPath("GHSA-aaaa-bbbb-cccc.json"), RECORD);
        }

        assertThat(read(zip)).extracting(Advisory::id).containsExactly("GHSA-aaaa-bbbb-cccc");
    }

    @Test
    void knowsUpToWhichDayAdvisoriesWereCollected() throws IOException {
        Files.writeString(directory.resolve("one.json"), RECORD);
        Files.writeString(directory.resolve("two.json"), RECORD.replace("2026-10-09", "2026-09-30"));
        var records = new OsvRecords(Set.of());

        assertThat(records.read(directory)).isEmpty();
        assertThat(records.newest()).isEqualTo("2026-10-09");
    }

    private static List<Advisory> read(Path source) {
        return new OsvRecords(Set.of(TABLE)).read(source);
    }
}
