package vn.thidua.paper;

import java.util.ArrayList;

/** The end of a workbook's last sheet: to whom copies go on the left, the signature on the right. */
final class ExcelClosing {

    private static final int ROWS_TO_SIGN = 4;

    private final ExcelSheet sheet;
    private final int split;

    ExcelClosing(ExcelSheet sheet) {
        this.sheet = sheet;
        this.split = sheet.split(0.5);
    }

    void write(Paper.Closing closing) {
        var left = new ArrayList<RichText>();
        closing.recipients().forEach(it -> left.add(ExcelSheet.dashed(it)));
        if (!left.isEmpty()) {
            left.addFirst(RichText.of(DecreeWords.RECIPIENTS));
        }
        var right = new ArrayList<>(closing.office());
        for (var row = 0; row < ROWS_TO_SIGN; row++) {
            right.add(RichText.of(""));
        }
        right.add(closing.signer());
        sheet.space();
        for (var row = 0; row < Math.max(left.size(), right.size()); row++) {
            var here = sheet.begin(FontSizes.BODY * 1.4f);
            if (row < left.size()) {
                var face = row == 0
                        ? ExcelCellStyle.of(FontSizes.RECIPIENTS_TITLE).bold().italic()
                        : ExcelCellStyle.of(FontSizes.RECIPIENTS);
                sheet.put(here, 0, split, left.get(row), face);
            }
            if (row < right.size()) {
                sheet.put(
                        here,
                        split,
                        sheet.columns() - split,
                        right.get(row),
                        ExcelCellStyle.of(FontSizes.BODY).bold().centred());
            }
        }
    }
}
