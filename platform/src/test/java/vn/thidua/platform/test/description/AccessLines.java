package vn.thidua.platform.test.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code contracts/access.csv} says of an operation: for each state, what each kind of people gets. */
record AccessLines(List<String> kinds, List<List<String>> lines) {

    private static final int FIRST_KIND = 4;

    static AccessLines read() {
        try {
            var all = Files.readAllLines(Path.of("..", "contracts", "access.csv")).stream()
                    .map(it -> List.of(it.split(",", -1)))
                    .toList();
            return new AccessLines(
                    all.getFirst().subList(FIRST_KIND, all.getFirst().size()), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode of(String endpoint, String api) {
        var path = endpoint.substring(endpoint.indexOf(' ') + 1);
        var verb = endpoint.substring(0, endpoint.indexOf(' ') + 1);
        var access = JsonNodeFactory.instance.objectNode();
        lines.stream()
                .filter(it ->
                        it.getFirst().equals(verb + api + path) || it.getFirst().equals(verb + "/api/*" + path))
                .forEach(it -> it.subList(FIRST_KIND, it.size()).forEach(access.withArrayProperty(it.get(1))::add));
        return access;
    }
}
