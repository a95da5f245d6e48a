package vn.thidua.platform.test;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code contracts/access.csv} says of every endpoint who gets what, whether it asks for a fresh sign-in and whether it is
 * written to the security log. Here it is held against the endpoints there are; what it says of people, the system
 * tests try.
 */
public final class AccessTable {

    private static final Path FILE = Path.of("..", "contracts", "access.csv");
    private static final String SHARED = "/api/*";

    private final Endpoints endpoints;

    AccessTable(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    public void saysOfEveryEndpointWhoGetsWhat() {
        var logged = new TreeMap<String, String>();
        for (var line : lines()) {
            var cells = List.of(line.split(",", -1));
            var endpoint = cells.getFirst().replace(SHARED + "/", endpoints.api() + "/");
            if (endpoint.contains(" " + endpoints.api() + "/")) {
                logged.put(endpoint.replace(endpoints.api(), ""), cells.get(2) + "," + cells.get(3));
            }
        }
        assertThat(logged.keySet()).isEqualTo(endpoints.all().stream().collect(toCollection(TreeSet::new)));
        assertThat(logged).isEqualTo(declared());
    }

    /** Of each endpoint, whether it asks for a fresh sign-in and whether it is logged, by its annotations. */
    private Map<String, String> declared() {
        return endpoints.all().stream()
                .collect(toMap(
                        it -> it,
                        it -> word(endpoints.isFresh(it)) + "," + word(endpoints.isSensitive(it)),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static String word(boolean value) {
        return value ? "yes" : "no";
    }

    private static List<String> lines() {
        try (var lines = Files.lines(FILE)) {
            return lines.skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
