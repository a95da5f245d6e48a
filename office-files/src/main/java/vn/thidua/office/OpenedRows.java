package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_WITHOUT_TABLE;

import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.office.Rows.Each;

/** The rows of each kind of file. */
final class OpenedRows {

    private OpenedRows() {}

    static Rows of(GuardedFile file, CancellationCheck cancellation) {
        return switch (file) {
            case GuardedFile.Package it when it.kind() == GuardedFile.Kind.XLSX -> new OfWorkbook(it, cancellation);
            case GuardedFile.Package it -> new OfDocument(it, cancellation);
            case GuardedFile.OldWorkbook it -> new OfOldWorkbook(it, cancellation);
        };
    }

    /** The first sheet that holds something. */
    private static final class OfWorkbook implements Rows {

        private final Workbook workbook;
        private final Workbook.Sheet sheet;
        private final CancellationCheck cancellation;

        OfWorkbook(GuardedFile.Package file, CancellationCheck cancellation) {
            this.cancellation = cancellation;
            this.workbook = new Workbook(file);
            this.sheet = workbook.sheets().stream()
                    .filter(it -> it.lastRow() > 0)
                    .findFirst()
                    .orElseThrow(() -> FILE_WITHOUT_TABLE.because("no sheet holds anything"));
        }

        @Override
        public int last() {
            return sheet.lastRow();
        }

        @Override
        public void forEachRow(Each each) {
            workbook.read(sheet, ReadLimits.ofList(cancellation).over(each));
        }

        @Override
        public void close() {
            // The file lies in memory.
        }
    }

    private record OfOldWorkbook(GuardedFile.OldWorkbook file, CancellationCheck cancellation) implements Rows {

        @Override
        public int last() {
            return file.lastRow();
        }

        @Override
        public void forEachRow(Each each) {
            var first = new FirstSheet(ReadLimits.ofList(cancellation).over(each));
            OldWorkbook.read(file.records(), cancellation, first);
            if (!first.holdsSomething) {
                throw FILE_WITHOUT_TABLE.because("no sheet holds anything");
            }
        }

        @Override
        public void close() {
            // The file lies in memory.
        }
    }

    private static final class FirstSheet implements OldWorkbook.Sheets {

        private final Each each;
        private boolean over;
        private boolean holdsSomething;

        FirstSheet(Each each) {
            this.each = each;
        }

        @Override
        public Each begin(String name) {
            return (number, cells) -> {
                if (!over) {
                    holdsSomething = true;
                    each.row(number, cells);
                }
            };
        }

        @Override
        public void end(List<Workbook.Merge> merges) {
            over = holdsSomething;
        }
    }

    /** The rows of all tables of a document, numbered through. */
    private static final class OfDocument implements Rows {

        private final List<OfficeText.Row> rows;

        OfDocument(GuardedFile.Package file, CancellationCheck cancellation) {
            this.rows = Document.read(file, ReadLimits.ofDocumentList(cancellation))
                    .grids()
                    .flatMap(it -> it.rows().stream())
                    .filter(it -> !it.isBlank())
                    .toList();
            if (rows.isEmpty()) {
                throw FILE_WITHOUT_TABLE.because("the document has no table");
            }
        }

        @Override
        public int last() {
            return rows.size();
        }

        @Override
        public void forEachRow(Each each) {
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                each.row(
                        i + 1,
                        IntStream.rangeClosed(1, row.cells().size())
                                .mapToObj(row::own)
                                .toList());
            }
        }

        @Override
        public void close() {
            // The file lies in memory.
        }
    }
}
