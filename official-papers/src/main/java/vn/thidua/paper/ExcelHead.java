package vn.thidua.paper;

import org.jspecify.annotations.Nullable;

/** The top of a workbook's first sheet: letterhead, kind of paper, and to whom it goes. */
final class ExcelHead {

    private final ExcelSheet sheet;
    private final int split;

    ExcelHead(ExcelSheet sheet) {
        this.sheet = sheet;
        this.split = sheet.split(FontSizes.LEFT_SHARE / 100.0);
    }

    void write(Paper paper) {
        var head = paper.letterhead();
        var bold = ExcelCellStyle.of(FontSizes.COUNTRY).bold().centred();
        pair(head.parent(), ExcelCellStyle.of(FontSizes.ISSUER).centred(), DecreeWords.COUNTRY, bold);
        pair(
                head.issuer(),
                ExcelCellStyle.of(FontSizes.ISSUER).bold().centred(),
                DecreeWords.MOTTO,
                ExcelCellStyle.of(FontSizes.MOTTO).bold().centred().with(ExcelCellStyle.Trait.UNDERLINED));
        sheet.space();
        pair(
                head.number(),
                ExcelCellStyle.of(FontSizes.NUMBER).centred(),
                head.placeAndDate(),
                ExcelCellStyle.of(FontSizes.PLACE).italic().centred());
        if (head.subject() != null) {
            pair(
                    head.subject(),
                    ExcelCellStyle.of(FontSizes.SUBJECT).centred(),
                    null,
                    ExcelCellStyle.of(FontSizes.SUBJECT));
        }
        sheet.space();
        var opening = paper.opening();
        centred(opening.kind(), ExcelCellStyle.of(FontSizes.BODY).bold().centred());
        centred(opening.about(), ExcelCellStyle.of(FontSizes.BODY).bold().centred());
        centred(opening.enclosedWith(), ExcelCellStyle.of(FontSizes.BODY).centred());
        var addressee = opening.addressee();
        centred(
                addressee == null ? null : RichText.of(DecreeWords.ADDRESSEE).and(addressee),
                ExcelCellStyle.of(FontSizes.BODY).centred());
        sheet.space();
    }

    private void pair(
            @Nullable RichText left, ExcelCellStyle leftFace, @Nullable RichText right, ExcelCellStyle rightFace) {
        var rest = sheet.columns() - split;
        var row = sheet.begin(Math.max(height(left, leftFace, 0, split), height(right, rightFace, split, rest)));
        put(row, 0, split, left, leftFace);
        put(row, split, rest, right, rightFace);
    }

    private float height(@Nullable RichText words, ExcelCellStyle face, int column, int across) {
        return words == null ? 0 : sheet.height(words, face, column, across);
    }

    private void put(int row, int column, int across, @Nullable RichText words, ExcelCellStyle face) {
        if (words != null) {
            sheet.put(row, column, across, words, face);
        }
    }

    private void centred(@Nullable RichText words, ExcelCellStyle face) {
        if (words != null) {
            sheet.line(words, face);
        }
    }
}
