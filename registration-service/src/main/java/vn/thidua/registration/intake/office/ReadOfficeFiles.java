package vn.thidua.registration.intake.office;

import static vn.thidua.registration.intake.IntakeReason.FILE_TOO_MANY_CELLS;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.registration.intake.OfficeFiles;
import vn.thidua.registration.intake.OfficeText;
import vn.thidua.registration.intake.OfficeText.Block;
import vn.thidua.registration.intake.OfficeText.Kind;
import vn.thidua.registration.intake.SheetRows.Each;

@Component
class ReadOfficeFiles implements OfficeFiles {

    /** A form has some dozens of rows; lists of thousands are read row by row elsewhere. */
    private static final int MOST_ROWS = 5_000;

    private static final int MOST_CELLS = 100_000;
    private static final int MOST_LETTERS = 3_000_000;

    @Override
    public OfficeText read(byte[] bytes) {
        return switch (FileGuard.check(bytes)) {
            case Guarded.Package file when file.kind() == Guarded.Kind.XLSX -> workbook(file);
            case Guarded.Package file -> Document.read(file);
            case Guarded.OldWorkbook file -> oldWorkbook(file);
        };
    }

    private static OfficeText workbook(Guarded.Package file) {
        var workbook = new Workbook(file);
        var blocks = new ArrayList<Block>();
        var budget = new Budget();
        for (var sheet : workbook.sheets()) {
            var grid = new SheetGrid();
            var merges = workbook.read(sheet, budget.over(grid::row));
            blocks.add(grid.grid(blocks.size() + 1, sheet.name(), merges));
        }
        return new OfficeText(Kind.XLSX, blocks, workbook.encodings());
    }

    private static OfficeText oldWorkbook(Guarded.OldWorkbook file) {
        var blocks = new ArrayList<Block>();
        var encodings = OldWorkbook.read(file.records(), new OldWorkbook.Sheets() {
            private final Budget budget = new Budget();
            private SheetGrid grid = new SheetGrid();
            private String name = "";

            @Override
            public Each begin(String sheet) {
                grid = new SheetGrid();
                name = sheet;
                return budget.over(grid::row);
            }

            @Override
            public void end(List<Workbook.Merge> merges) {
                blocks.add(grid.grid(blocks.size() + 1, name, merges));
            }
        });
        return new OfficeText(Kind.XLS, blocks, encodings);
    }

    /** What all sheets of a file together may hold. */
    private static final class Budget {

        private int rows;
        private int cells;
        private long letters;

        Each over(Each each) {
            return (number, row) -> {
                rows++;
                cells += row.size();
                letters += row.stream().mapToLong(String::length).sum();
                if (rows > MOST_ROWS || cells > MOST_CELLS || letters > MOST_LETTERS) {
                    throw FILE_TOO_MANY_CELLS.because("a workbook of so much is no registration form");
                }
                each.row(number, row);
            };
        }
    }
}
