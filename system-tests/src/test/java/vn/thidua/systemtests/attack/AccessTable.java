package vn.thidua.systemtests.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code contracts/access.csv}: who gets what from each endpoint, for each state of what it is about. */
record AccessTable(List<Row> rows) {

    private static final Path FILE = Path.of("..", "contracts", "access.csv");
    private static final int BEFORE_KINDS = 4;
    private static final List<String> SERVICES = List.of("campaign", "registration", "award", "notification");

    AccessTable {
        rows = List.copyOf(rows);
    }

    /** An endpoint as in {@code PUT /api/campaign/units/{id}/name}, and the state it is asked in. */
    record Row(String endpoint, String state, Map<Kind, Outcome> expected) {

        String method() {
            return endpoint.split(" ", 2)[0];
        }

        String path() {
            return endpoint.split(" ", 2)[1];
        }

        @Override
        public String toString() {
            return endpoint + " " + state;
        }
    }

    /** Without what the gateway answers itself: here the services are asked, behind it. */
    static AccessTable read() {
        try (var lines = Files.lines(FILE)) {
            return new AccessTable(lines.skip(1)
                    .filter(it -> !it.contains(" /api/descriptions/"))
                    .flatMap(AccessTable::rows)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every service has is one line. */
    private static Stream<Row> rows(String line) {
        return line.contains("/api/*/")
                ? SERVICES.stream().map(it -> row(line.replace("/api/*/", "/api/" + it + "/")))
                : Stream.of(row(line));
    }

    private static Row row(String line) {
        var cells = List.of(line.split(",", -1));
        var expected = new EnumMap<Kind, Outcome>(Kind.class);
        for (var kind : Kind.values()) {
            expected.put(kind, Outcome.called(cells.get(BEFORE_KINDS + kind.ordinal())));
        }
        return new Row(cells.get(0), cells.get(1), expected);
    }

    static String header() {
        return "endpoint,state,fresh,logged,"
                + Arrays.stream(Kind.values()).map(Kind::column).collect(Collectors.joining(","));
    }
}
