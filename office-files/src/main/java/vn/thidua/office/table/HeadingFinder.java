package vn.thidua.office.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a table's headings, on one level or two, among the rows as they come, and knows them again after a page break. */
public final class HeadingFinder<K extends Enum<K> & ColumnKind> {

    /** Above the headings stand the paper's own lines; a table that begins further down is not looked for. */
    private static final int LAST_ROW = 40;

    private final Class<K> kinds;
    private final Predicate<Columns<K>> isEnough;
    private final List<K> ofBody;
    private final BinaryOperator<Columns<K>> together;
    private @Nullable Columns<K> columns;
    private boolean open = true;

    /**
     * @param isEnough what must be among the headings for a row to be them
     * @param ofBody the kinds that a row of the body has something in, the surest first
     */
    public HeadingFinder(Class<K> kinds, Predicate<Columns<K>> isEnough, List<K> ofBody) {
        this(kinds, isEnough, ofBody, Columns::and);
    }

    /** For tables where a second level of headings makes more of the first than both together. */
    public HeadingFinder(
            Class<K> kinds, Predicate<Columns<K>> isEnough, List<K> ofBody, BinaryOperator<Columns<K>> together) {
        this.kinds = kinds;
        this.isEnough = isEnough;
        this.ofBody = List.copyOf(ofBody);
        this.together = together;
    }

    public Optional<Columns<K>> columns() {
        return Optional.ofNullable(columns);
    }

    /** The columns for a row of the table's body; empty for blank rows, for headings and for what stands above them. */
    public Optional<Columns<K>> columnsOf(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        var known = columns;
        if (known == null) {
            var headed = Columns.headedBy(kinds, cells);
            columns = number <= LAST_ROW && isEnough.test(headed) ? headed : null;
            return Optional.empty();
        }
        if (open) {
            if (isHead(known, cells)) {
                return Optional.empty();
            }
            open = false;
        }
        return areRepeated(known, cells) ? Optional.empty() : Optional.of(known);
    }

    private boolean areRepeated(Columns<K> known, List<String> cells) {
        return ofBody.stream()
                .filter(known::has)
                .findFirst()
                .filter(it -> known.areRepeatedAt(it, cells))
                .isPresent();
    }

    /** What comes before the first row of the body: a second level of headings, the same ones again, columns' numbers. */
    private boolean isHead(Columns<K> known, List<String> cells) {
        var headed = Columns.headedBy(kinds, cells);
        if (headed.found() > 0 || !isOfBody(known, cells)) {
            columns = together.apply(known, headed);
            return true;
        }
        return Columns.areNumbered(cells);
    }

    private boolean isOfBody(Columns<K> known, List<String> cells) {
        return ofBody.stream()
                .anyMatch(it -> !known.text(it, cells).isEmpty()
                        || !known.textBeside(it, cells).isEmpty());
    }
}
