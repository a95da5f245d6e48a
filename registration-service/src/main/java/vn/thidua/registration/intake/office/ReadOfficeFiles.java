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
        for (var sheet : workbook.sheets()) {
            var grid = new SheetGrid();
            var merges = workbook.read(sheet, limited(grid::row));
            blocks.add(grid.grid(blocks.size() + 1, sheet.name(), merges));
        }
        return new OfficeText(Kind.XLSX, blocks, workbook.encodings());
    }

    private static OfficeText oldWorkbook(Guarded.OldWorkbook file) {
        var blocks = new ArrayList<Block>();
        var encodings = OldWorkbook.read(file.records(), new OldWorkbook.Sheets() {
            private SheetGrid grid = new SheetGrid();
            private String name = "";

            @Override
            public Each begin(String sheet) {
                grid = new SheetGrid();
                name = sheet;
                return limited(grid::row);
            }

            @Override
            public void end(List<Workbook.Merge> merges) {
                blocks.add(grid.grid(blocks.size() + 1, name, merges));
            }
        });
        return new OfficeText(Kind.XLS, blocks, encodings);
    }

    private static Each limited(Each each) {
        var size = new int[3];
        return (number, cells) -> {
            size[0]++;
            size[1] += cells.size();
            size[2] += cells.stream().mapToInt(String::length).sum();
            if (size[0] > MOST_ROWS || size[1] > MOST_CELLS || size[2] > MOST_LETTERS) {
                throw FILE_TOO_MANY_CELLS.because("a sheet of so much is no registration form");
            }
            each.row(number, cells);
        };
    }
}
