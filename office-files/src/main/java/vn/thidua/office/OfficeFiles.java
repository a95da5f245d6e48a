package vn.thidua.office;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.office.OfficeText.Block;
import vn.thidua.office.OfficeText.Kind;
import vn.thidua.office.Rows.Each;

/**
 * Reads Word and Excel files that anyone may have made. Refuses with a {@link FileReason} what is hostile, broken or of
 * another kind, and needs bounded time and memory for all others. Threads may share it.
 */
public final class OfficeFiles {

    private final CancellationCheck cancellation;

    public OfficeFiles(CancellationCheck cancellation) {
        this.cancellation = cancellation;
    }

    /** Everything that a form shows, held in memory: some thousand rows at most. */
    public OfficeText read(byte[] bytes) {
        return switch (FileGuard.check(bytes, cancellation)) {
            case GuardedFile.Package file when file.kind() == GuardedFile.Kind.XLSX -> workbook(file);
            case GuardedFile.Package file -> Document.read(file, ReadLimits.ofForm(cancellation));
            case GuardedFile.OldWorkbook file -> oldWorkbook(file);
        };
    }

    /** The rows of a list, which may be long and is not held in memory. */
    public Rows open(byte[] bytes) {
        return OpenedRows.of(FileGuard.check(bytes, cancellation), cancellation);
    }

    private OfficeText workbook(GuardedFile.Package file) {
        var workbook = new Workbook(file);
        var blocks = new ArrayList<Block>();
        var budget = ReadLimits.ofForm(cancellation);
        for (var sheet : workbook.sheets()) {
            var grid = new SheetGrid();
            var merges = workbook.read(sheet, budget.over(grid::row));
            blocks.add(grid.grid(blocks.size() + 1, sheet.name(), merges));
        }
        return new OfficeText(Kind.XLSX, blocks, workbook.encodings());
    }

    private OfficeText oldWorkbook(GuardedFile.OldWorkbook file) {
        var blocks = new ArrayList<Block>();
        var sheets = new OldWorkbook.Sheets() {
            private final ReadLimits budget = ReadLimits.ofForm(cancellation);
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
        };
        return new OfficeText(Kind.XLS, blocks, OldWorkbook.read(file.records(), cancellation, sheets));
    }
}
