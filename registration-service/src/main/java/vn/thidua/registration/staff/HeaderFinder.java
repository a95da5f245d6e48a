package vn.thidua.registration.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a table's headings, on one level or two, among the rows as they come, and knows them again after a page break. */
public final class HeaderFinder {

    /** Above the headings stand the paper's own lines; a table that begins further down is not looked for. */
    private static final int LAST_ROW = 40;

    private final Predicate<Columns> isEnough;
    private @Nullable Columns columns;
    private boolean open = true;

    /** What must be among the headings for a row to be them. */
    public HeaderFinder(Predicate<Columns> isEnough) {
        this.isEnough = isEnough;
    }

    public Optional<Columns> columns() {
        return Optional.ofNullable(columns);
    }

    /** The columns for a row of the table's body; empty for blank rows, for headings and for what stands above them. */
    public Optional<Columns> columnsOf(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        var known = columns;
        if (known == null) {
            var headed = Columns.headedBy(cells);
            columns = number <= LAST_ROW && isEnough.test(headed) ? headed : null;
            return Optional.empty();
        }
        if (open) {
            if (isHead(known, cells)) {
                return Optional.empty();
            }
            open = false;
        }
        return known.areRepeatedBy(cells) ? Optional.empty() : Optional.of(known);
    }

    /** What comes before the first row of the body: a second level of headings, the same ones again, columns' numbers. */
    private boolean isHead(Columns known, List<String> cells) {
        var headed = Columns.headedBy(cells);
        if (isSecondLevel(known, headed, cells)) {
            columns = known.and(headed);
            return true;
        }
        return isEnough.test(headed) || Columns.areNumbered(cells);
    }

    /** Below a heading over several columns: nothing in the row's number, and headings or at least no name in it. */
    private static boolean isSecondLevel(Columns known, Columns headed, List<String> cells) {
        return headed.found() > 0
                || (known.text(Column.ORDINAL, cells).isEmpty()
                        && known.name(cells).isEmpty()
                        && known.text(Column.ROOM, cells).isEmpty());
    }
}
