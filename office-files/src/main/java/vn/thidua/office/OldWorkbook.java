package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.LegacyText.Encoding;
import vn.thidua.office.Rows.Each;
import vn.thidua.platform.domain.Refusal;

/** An Excel workbook of before 2007, walked through record by record. */
final class OldWorkbook implements HSSFListener {

    /** Takes what the sheets hold that are not hidden, one after the other. */
    interface Sheets {

        Each begin(String name);

        void end(List<Workbook.Merge> merges);
    }

    private final CancellationCheck cancellation;
    private final Sheets sheets;
    private final TextDecoder decoder = new TextDecoder();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Workbook.Merge> merges = new ArrayList<>();
    private CellStyles styles = new CellStyles(false);
    private @Nullable SSTRecord strings;
    private @Nullable RowCells row;
    private @Nullable FormulaRecord awaiting;
    private int sheet = -1;

    private OldWorkbook(CancellationCheck cancellation, Sheets sheets) {
        this.cancellation = cancellation;
        this.sheets = sheets;
    }

    /** The ways of typing that were met. */
    static Set<Encoding> read(byte[] records, CancellationCheck cancellation, Sheets sheets) {
        var request = new HSSFRequest();
        var listener = new OldWorkbook(cancellation, sheets);
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().processEvents(request, new ByteArrayInputStream(records));
            return listener.decoder.encodings();
        } catch (Passed e) {
            throw e.thrown;
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw FILE_BROKEN.because("the workbook cannot be read");
        }
    }

    /** What is thrown by others than this file's reading, on its way through the library that reads it. */
    private static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient RuntimeException thrown;

        Passed(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }

    private static void passing(Runnable others) {
        try {
            others.run();
        } catch (RuntimeException e) {
            throw new Passed(e);
        }
    }

    @Override
    public void processRecord(Record record) {
        passing(cancellation::check);
        switch (record) {
            case BoundSheetRecord it -> bound.add(it);
            case DateWindow1904Record it -> styles = new CellStyles(it.getWindowing() == 1);
            case SSTRecord it -> strings = it;
            case FontRecord it -> styles.addFont(it.getFontName());
            case FormatRecord it -> styles.addFormat(it.getIndexCode(), it.getFormatString());
            case ExtendedFormatRecord it -> styles.addStyle(fontOf(it), it.getFormatIndex());
            case BOFRecord it -> begin(it);
            case MergeCellsRecord it -> merged(it);
            case StringRecord it -> formulaText(it.getString());
            case EOFRecord _ -> end();
            case CellValueRecordInterface it -> cell(it);
            default -> {
                // Nothing that is shown in a cell.
            }
        }
    }

    /** There is no font of the number four. */
    private static int fontOf(ExtendedFormatRecord style) {
        return style.getFontIndex() > 4 ? style.getFontIndex() - 1 : style.getFontIndex();
    }

    private void begin(BOFRecord begun) {
        if (begun.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheet++;
            row = sheet < bound.size() && isShown(bound.get(sheet)) ? rowsOf(bound.get(sheet)) : null;
            merges.clear();
        }
    }

    private RowCells rowsOf(BoundSheetRecord sheet) {
        var each = sheets.begin(sheet.getSheetname());
        return new RowCells((number, cells) -> passing(() -> each.row(number, cells)));
    }

    private static boolean isShown(BoundSheetRecord sheet) {
        return !sheet.isHidden() && !sheet.isVeryHidden();
    }

    private void merged(MergeCellsRecord record) {
        for (int i = 0; i < record.getNumAreas() && merges.size() < Workbook.MOST_MERGES; i++) {
            var it = record.getAreaAt(i);
            merges.add(new Workbook.Merge(
                    it.getFirstRow() + 1, it.getFirstColumn() + 1, it.getLastRow() + 1, it.getLastColumn() + 1));
        }
    }

    private void end() {
        if (row != null) {
            row.end();
            sheets.end(List.copyOf(merges));
            row = null;
        }
    }

    private void cell(CellValueRecordInterface it) {
        var style = (int) it.getXFIndex();
        switch (it) {
            case LabelSSTRecord label
            when strings != null ->
                put(it, unicode(strings.getString(label.getSSTIndex()).getString(), style));
            case LabelRecord label -> put(it, unicode(label.getValue(), style));
            case NumberRecord number -> put(it, styles.shown(BigDecimal.valueOf(number.getValue()), style));
            case FormulaRecord formula -> formula(formula, style);
            default -> {
                // Blank, or an error.
            }
        }
    }

    private void formula(FormulaRecord formula, int style) {
        if (formula.hasCachedResultString()) {
            awaiting = formula;
        } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
            put(formula, styles.shown(BigDecimal.valueOf(formula.getValue()), style));
        }
    }

    private void formulaText(String text) {
        if (awaiting != null) {
            put(awaiting, unicode(text, awaiting.getXFIndex()));
            awaiting = null;
        }
    }

    private void put(CellValueRecordInterface at, String text) {
        if (row == null) {
            return;
        }
        if (at.getRow() + 1 != row.number()) {
            row.end();
            row.begin(at.getRow() + 1);
        }
        row.put(at.getColumn() + 1, text);
    }

    private String unicode(String text, int style) {
        return decoder.unicode(text, styles.font(style)).strip();
    }
}
