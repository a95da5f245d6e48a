package vn.thidua.supplychain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the advisories about given libraries out of records in the OSV format (https://ossf.github.io/osv-schema/): a directory of
 * JSON files, or a ZIP of them such as the exports OSV offers per ecosystem. Withdrawn records are left out.
 */
final class OsvRecords {

    private final Set<Library> libraries;
    private LocalDate newest = LocalDate.EPOCH;

    OsvRecords(Set<Library> libraries) {
        this.libraries = libraries;
    }

    List<Advisory> read(Path directoryOrZip) {
        if (Files.isDirectory(directoryOrZip)) {
            return below(directoryOrZip);
        }
        try (var zip = FileSystems.newFileSystem(directoryOrZip)) {
            return below(zip.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day of the newest record read so far, whatever it was about: up to then advisories were collected. */
    LocalDate newest() {
        return newest;
    }

    private List<Advisory> below(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> JsonMapper.shared().readTree(file))
                    .peek(this::note)
                    .filter(osv -> osv.path("withdrawn").isMissingNode())
                    .map(this::advisory)
                    .filter(advisory -> !advisory.affected().isEmpty())
                    .sorted(Comparator.comparing(Advisory::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(JsonNode osv) {
        var modified = osv.path("modified").asString("");
        if (!modified.isEmpty() && newest.isBefore(LocalDate.parse(modified.substring(0, 10)))) {
            newest = LocalDate.parse(modified.substring(0, 10));
        }
    }

    private Advisory advisory(JsonNode osv) {
        return new Advisory(
                osv.path("id").asString(),
                osv.path("aliases").valueStream().map(JsonNode::asString).toList(),
                osv.path("database_specific").path("severity").asString(""),
                osv.path("affected")
                        .valueStream()
                        .filter(affected -> libraries.contains(library(affected)))
                        .map(affected -> new Advisory.Affected(library(affected), ranges(affected)))
                        .toList());
    }

    private static Library library(JsonNode affected) {
        return new Library(
                affected.path("package").path("ecosystem").asString(""),
                affected.path("package").path("name").asString(""));
    }

    /** A record may name its versions one by one, as ranges, or both; both are taken. */
    private static List<VersionRange> ranges(JsonNode affected) {
        List<VersionRange> ranges = new ArrayList<>();
        affected.path("ranges")
                .valueStream()
                .filter(range -> !"GIT".equals(range.path("type").asString("")))
                .forEach(range -> ranges.addAll(ofEvents(range.path("events"))));
        affected.path("versions")
                .valueStream()
                .map(JsonNode::asString)
                .filter(version -> ranges.stream().noneMatch(range -> range.contains(version)))
                .forEach(version -> ranges.add(new VersionRange(version, null, version)));
        return ranges;
    }

    private static List<VersionRange> ofEvents(JsonNode events) {
        List<VersionRange> ranges = new ArrayList<>();
        @Nullable String introduced = null;
        for (JsonNode event : events) {
            if (event.has("introduced")) {
                introduced = event.path("introduced").asString();
            } else if (introduced != null) {
                ranges.add(new VersionRange(
                        introduced,
                        event.path("fixed").asString(null),
                        event.path("last_affected").asString(null)));
                introduced = null;
            }
        }
        if (introduced != null) {
            ranges.add(new VersionRange(introduced, null, null));
        }
        return ranges;
    }
}
