package vn.thidua.paper;

import java.math.BigDecimal;
import java.util.List;

/** What stands in a table's field. */
public sealed interface Cell {

    Cell BLANK = new TextCell(RichText.of(""));

    /** Words, and nothing else, whatever they begin with. */
    record TextCell(RichText words) implements Cell {}

    /** A number to calculate with, and what is printed around it. */
    record NumberCell(BigDecimal value, String before, String after) implements Cell {}

    /** What follows from the numbers above it in its column. */
    record FormulaCell(Operation operation, String after) implements Cell {}

    /** How the numbers of a column become one. */
    enum Operation {
        SUM {
            @Override
            BigDecimal of(List<BigDecimal> values) {
                return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            }
        },
        MEDIAN {
            @Override
            BigDecimal of(List<BigDecimal> values) {
                var sorted = values.stream().sorted().toList();
                var middle = sorted.size() / 2;
                return sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO);
            }
        };

        /** Of one value or more. */
        abstract BigDecimal of(List<BigDecimal> values);
    }

    static Cell text(String text) {
        return new TextCell(RichText.of(text));
    }

    static Cell number(long value) {
        return new NumberCell(BigDecimal.valueOf(value), "", "");
    }
}
