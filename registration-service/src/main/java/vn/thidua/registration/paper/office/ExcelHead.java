package vn.thidua.registration.paper.office;

import org.jspecify.annotations.Nullable;
import vn.thidua.registration.paper.Paper;
import vn.thidua.registration.paper.Paper.Letterhead;
import vn.thidua.registration.paper.Words;

/** The top of a workbook's first sheet: letterhead, kind of paper, and to whom it goes. */
final class ExcelHead {

    private final ExcelSheet sheet;
    private final int split;

    ExcelHead(ExcelSheet sheet) {
        this.sheet = sheet;
        this.split = sheet.split(Type.LEFT_SHARE / 100.0);
    }

    void write(Paper paper) {
        var head = paper.letterhead();
        var bold = Face.of(Type.COUNTRY).bold().centred();
        pair(head.parent(), Face.of(Type.ISSUER).centred(), Letterhead.COUNTRY, bold);
        pair(
                head.issuer(),
                Face.of(Type.ISSUER).bold().centred(),
                Letterhead.MOTTO,
                Face.of(Type.MOTTO).bold().centred().with(Face.Trait.UNDERLINED));
        sheet.space();
        pair(
                head.number(),
                Face.of(Type.NUMBER).centred(),
                head.placeAndDate(),
                Face.of(Type.PLACE).italic().centred());
        if (head.subject() != null) {
            pair(head.subject(), Face.of(Type.SUBJECT).centred(), null, Face.of(Type.SUBJECT));
        }
        sheet.space();
        var opening = paper.opening();
        centred(opening.kind(), Face.of(Type.BODY).bold().centred());
        centred(opening.about(), Face.of(Type.BODY).bold().centred());
        centred(opening.enclosedWith(), Face.of(Type.BODY).centred());
        var addressee = opening.addressee();
        centred(
                addressee == null ? null : Words.of("Kính gửi: ").and(addressee),
                Face.of(Type.BODY).centred());
        sheet.space();
    }

    private void pair(@Nullable Words left, Face leftFace, @Nullable Words right, Face rightFace) {
        var rest = sheet.columns() - split;
        var row = sheet.begin(Math.max(height(left, leftFace, 0, split), height(right, rightFace, split, rest)));
        put(row, 0, split, left, leftFace);
        put(row, split, rest, right, rightFace);
    }

    private float height(@Nullable Words words, Face face, int column, int across) {
        return words == null ? 0 : sheet.height(words, face, column, across);
    }

    private void put(int row, int column, int across, @Nullable Words words, Face face) {
        if (words != null) {
            sheet.put(row, column, across, words, face);
        }
    }

    private void centred(@Nullable Words words, Face face) {
        if (words != null) {
            sheet.line(words, face);
        }
    }
}
