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
        var bold = Face.of(FontSizes.COUNTRY).bold().centred();
        pair(head.parent(), Face.of(FontSizes.ISSUER).centred(), DecreeWords.COUNTRY, bold);
        pair(
                head.issuer(),
                Face.of(FontSizes.ISSUER).bold().centred(),
                DecreeWords.MOTTO,
                Face.of(FontSizes.MOTTO).bold().centred().with(Face.Trait.UNDERLINED));
        sheet.space();
        pair(
                head.number(),
                Face.of(FontSizes.NUMBER).centred(),
                head.placeAndDate(),
                Face.of(FontSizes.PLACE).italic().centred());
        if (head.subject() != null) {
            pair(head.subject(), Face.of(FontSizes.SUBJECT).centred(), null, Face.of(FontSizes.SUBJECT));
        }
        sheet.space();
        var opening = paper.opening();
        centred(opening.kind(), Face.of(FontSizes.BODY).bold().centred());
        centred(opening.about(), Face.of(FontSizes.BODY).bold().centred());
        centred(opening.enclosedWith(), Face.of(FontSizes.BODY).centred());
        var addressee = opening.addressee();
        centred(
                addressee == null ? null : RichText.of(DecreeWords.ADDRESSEE).and(addressee),
                Face.of(FontSizes.BODY).centred());
        sheet.space();
    }

    private void pair(@Nullable RichText left, Face leftFace, @Nullable RichText right, Face rightFace) {
        var rest = sheet.columns() - split;
        var row = sheet.begin(Math.max(height(left, leftFace, 0, split), height(right, rightFace, split, rest)));
        put(row, 0, split, left, leftFace);
        put(row, split, rest, right, rightFace);
    }

    private float height(@Nullable RichText words, Face face, int column, int across) {
        return words == null ? 0 : sheet.height(words, face, column, across);
    }

    private void put(int row, int column, int across, @Nullable RichText words, Face face) {
        if (words != null) {
            sheet.put(row, column, across, words, face);
        }
    }

    private void centred(@Nullable RichText words, Face face) {
        if (words != null) {
            sheet.line(words, face);
        }
    }
}
