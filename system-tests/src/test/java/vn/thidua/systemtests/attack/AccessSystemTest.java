package vn.thidua.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.systemtests.WholePlatform;
import vn.thidua.systemtests.WholePlatform.Running;

/**
 * Asks every endpoint as everybody, in every state of what it is about. Those who may are asked on a version that never
 * was, so that nothing changes; those who may not, on the version that is.
 */
@ExtendWith(WholePlatform.class)
class AccessSystemTest {

    private static final Path OBSERVED = Path.of("target", "access-observed.csv");

    @Test
    void everybodyGetsWhatTheTableSaysAndNothingElse(Running running) throws Exception {
        var table = AccessTable.read();
        var asking = new EndpointCaller(AttackData.of(running));
        var observed = new ArrayList<String>(List.of(AccessTable.header()));
        var differences = new ArrayList<String>();
        for (var row : table.rows()) {
            var outcomes = outcomes(asking, row);
            observed.add(line(row, outcomes));
            outcomes.forEach((kind, outcome) -> {
                if (outcome != row.expected().get(kind)) {
                    differences.add("%s as %s: %s instead of %s"
                            .formatted(
                                    row,
                                    kind.column(),
                                    outcome.word(),
                                    row.expected().get(kind).word()));
                }
            });
        }
        Files.write(OBSERVED, observed);
        System.out.printf(
                "%d endpoints and states, %d kinds of people: %d differences%n",
                table.rows().size(), Kind.values().length, differences.size());
        assertThat(differences).isEmpty();
    }

    private static Map<Kind, Outcome> outcomes(EndpointCaller asking, AccessTable.Row row)
            throws IOException, InterruptedException {
        var outcomes = new EnumMap<Kind, Outcome>(Kind.class);
        var version = row.method().equals("GET") ? 1 : asking.versionOf(row);
        for (var kind : Kind.values()) {
            var refuses = row.expected().get(kind).refuses();
            var answer = asking.ask(row, kind, refuses ? version : EndpointCaller.NEVER);
            outcomes.put(kind, Outcome.of(answer.status(), answer.begins()));
        }
        return outcomes;
    }

    private static String line(AccessTable.Row row, Map<Kind, Outcome> outcomes) {
        return Stream.concat(
                        Stream.of(row.endpoint(), row.state(), "", ""),
                        Stream.of(Kind.values()).map(kind -> outcomes.get(kind).word()))
                .collect(Collectors.joining(","));
    }
}
