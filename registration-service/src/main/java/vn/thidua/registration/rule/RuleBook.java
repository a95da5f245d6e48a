package vn.thidua.registration.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;

/** The rules a registration is checked by, dated by award year. Their numbers are data, read from a table beside the code. */
final class RuleBook {

    private static final int COLUMNS = 7;

    private final List<Rule> rules;

    RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static RuleBook load() {
        var table = Objects.requireNonNull(RuleBook.class.getResourceAsStream("/rules.csv"), "rules.csv");
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new RuleBook(lines.lines()
                    .skip(1)
                    .map(it -> List.of(it.split(",", -1)))
                    .map(RuleBook::rule)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule as in force for the award year, unless it is off then. */
    Optional<Rule> find(String id, int awardYear) {
        return rules.stream()
                .filter(it -> it.id().equals(id) && it.isInForce(awardYear) && it.severity() != Severity.OFF)
                .findFirst();
    }

    private static Rule rule(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("rules.csv: " + COLUMNS + " columns expected in " + cells);
        }
        return new Rule(
                cells.get(0),
                year(cells.get(1)),
                year(cells.get(2)),
                cells.get(3),
                cells.get(4).isEmpty() ? null : new BigDecimal(cells.get(4)),
                Severity.valueOf(cells.get(5)),
                cells.get(6).isEmpty() ? null : Sentence.of(cells.get(6)));
    }

    private static @Nullable Integer year(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
