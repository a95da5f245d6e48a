package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.DynamicTest;

/**
 * What was stored before is read now: every document of {@code src/test/resources/stored} as a release wrote it, named by its
 * collection and a number, as in {@code units-1.json}.
 */
public final class StoredShapes {

    private static final Path FOLDER = Path.of("src/test/resources/stored");

    private final Http.Session reader;
    private final String database;
    private final Map<String, String> paths;
    private final Map<String, Function<UUID, ?>> inside = new TreeMap<>();

    /** The path at which the API shows what is in each collection; {@code {id}} in it stands for the document's. */
    public StoredShapes(Http.Session reader, String database, Map<String, String> paths) {
        this.reader = reader;
        this.database = database;
        this.paths = paths;
    }

    /** A collection that no API shows: its documents are read by the service's own repository. */
    public StoredShapes inside(String collection, Function<UUID, ?> repository) {
        inside.put(collection, repository);
        return this;
    }

    /** One test a document, and one that finds a kind of aggregate without any. */
    public Stream<DynamicTest> areShown(String packageName) {
        var files = files();
        var complete = DynamicTest.dynamicTest("every kind has its stored shapes", () -> {
            assertThat(files.stream().map(StoredShapes::collectionOf).collect(Collectors.toSet()))
                    .isEqualTo(collections());
            assertThat(collections()).hasSameSizeAs(AggregateTypes.below(packageName));
        });
        files.forEach(it -> TestStore.database(database)
                .getCollection(collectionOf(it), BsonDocument.class)
                .insertOne(read(it)));
        var each = files.stream().map(it -> DynamicTest.dynamicTest(it.getFileName() + " is read", () -> isRead(it)));
        return Stream.concat(Stream.of(complete), each);
    }

    private Set<String> collections() {
        var all = new TreeSet<>(paths.keySet());
        all.addAll(inside.keySet());
        return all;
    }

    private void isRead(Path file) {
        var id = read(file).getBinary("_id").asUuid();
        var repository = inside.get(collectionOf(file));
        if (repository == null) {
            isShown(file, id.toString());
        } else {
            assertThat(repository.apply(id)).isNotNull();
        }
    }

    private void isShown(Path file, String id) {
        assertThat(reader.get(paths.get(collectionOf(file)).replace("{id}", id)))
                .hasStatusOk()
                .bodyText()
                .contains(id);
    }

    private static BsonDocument read(Path file) {
        try {
            return BsonDocument.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String collectionOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('-'));
    }
}
