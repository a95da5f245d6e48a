package vn.thidua.registration.fileimport.office;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.registration.fileimport.FileRows.Each;
import vn.thidua.registration.fileimport.OfficeFiles;
import vn.thidua.registration.fileimport.OfficeText;
import vn.thidua.registration.fileimport.OfficeText.Block;
import vn.thidua.registration.fileimport.OfficeText.Kind;

@Component
class ReadOfficeFiles implements OfficeFiles {

    @Override
    public OfficeText read(byte[] bytes) {
        return switch (FileGuard.check(bytes)) {
            case GuardedFile.Package file when file.kind() == GuardedFile.Kind.XLSX -> workbook(file);
            case GuardedFile.Package file -> Document.read(file, Budget.ofForm());
            case GuardedFile.OldWorkbook file -> oldWorkbook(file);
        };
    }

    private static OfficeText workbook(GuardedFile.Package file) {
        var workbook = new Workbook(file);
        var blocks = new ArrayList<Block>();
        var budget = Budget.ofForm();
        for (var sheet : workbook.sheets()) {
            var grid = new SheetGrid();
            var merges = workbook.read(sheet, budget.over(grid::row));
            blocks.add(grid.grid(blocks.size() + 1, sheet.name(), merges));
        }
        return new OfficeText(Kind.XLSX, blocks, workbook.encodings());
    }

    private static OfficeText oldWorkbook(GuardedFile.OldWorkbook file) {
        var blocks = new ArrayList<Block>();
        var encodings = OldWorkbook.read(file.records(), new OldWorkbook.Sheets() {
            private final Budget budget = Budget.ofForm();
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
}
