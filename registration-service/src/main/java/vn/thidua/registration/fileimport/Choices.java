package vn.thidua.registration.fileimport;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Limits;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.ContentLimits;

/** What a unit says of the places of its file that were unsure. */
public record Choices(List<RowChoice> rows, List<CellChoice> cells) {

    public static final int ROWS = 500;
    public static final int CELLS = 2000;

    public static final Choices NONE = new Choices(List.of(), List.of());

    /** The row of the form that is meant; none leaves the row out. The holder is for files that do not say whose it is. */
    public record RowChoice(
            int table,
            int row,
            @Nullable String code,
            @Nullable Holder holder) {}

    /** What a cell says; blank for nothing. */
    public record CellChoice(int table, int row, int column, String value) {}

    public Choices {
        var limits = Limits.check().size("/rows", rows, ROWS).size("/cells", cells, CELLS);
        for (int i = 0; i < rows.size(); i++) {
            limits.text("/rows/" + i + "/code", rows.get(i).code(), ContentLimits.CODE);
        }
        for (int i = 0; i < cells.size(); i++) {
            limits.text("/cells/" + i + "/value", cells.get(i).value(), ContentLimits.CELL);
        }
        limits.require();
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    Optional<RowChoice> row(int table, int row) {
        return rows.stream()
                .filter(it -> it.table() == table && it.row() == row)
                .findFirst();
    }

    Optional<String> cell(int table, int row, int column) {
        return cells.stream()
                .filter(it -> it.table() == table && it.row() == row && it.column() == column)
                .findFirst()
                .map(CellChoice::value);
    }
}
