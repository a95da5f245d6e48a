package vn.thidua.paper;

import static vn.thidua.paper.WordText.twips;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Paper.Letterhead;

/** The top of a Word document: letterhead, kind of paper, and to whom it goes. */
final class WordHead {

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final double ISSUERS_LINE = 0.4;
    private static final int LINE_IN_EIGHTHS = 6;

    private final XWPFDocument document;
    private final Paper paper;
    private final double left;
    private final double right;

    WordHead(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
        var width = paper.pageSize().textWidth();
        this.left = width * FontSizes.LEFT_SHARE / 100.0;
        this.right = width - left;
    }

    void write() {
        letterhead(paper.letterhead());
        var opening = paper.opening();
        WordText.in(document.createParagraph()).size(FontSizes.SUBJECT).write(RichText.of(""));
        centred(opening.kind(), opening.about() == null ? FontSizes.SPACE : 0);
        var about = opening.about();
        if (about != null) {
            centred(about, 0);
            line(document.createParagraph(), paper.pageSize().textWidth(), about, FontSizes.BODY, ISSUERS_LINE);
        }
        var enclosed = opening.enclosedWith();
        if (enclosed != null) {
            WordText.in(document.createParagraph())
                    .centred()
                    .after(FontSizes.SPACE)
                    .write(enclosed);
        }
        var addressee = opening.addressee();
        if (addressee != null) {
            WordText.in(document.createParagraph())
                    .centred()
                    .before(FontSizes.SPACE)
                    .after(2 * FontSizes.SPACE)
                    .write(RichText.of(DecreeWords.ADDRESSEE).and(addressee));
        }
    }

    private void letterhead(Letterhead head) {
        var grid = new WordGrid(document, List.of(left, right), false);
        var names = grid.row();
        var issuer = WordGrid.cell(names, left, 1);
        first(issuer).size(FontSizes.ISSUER).centred().write(head.parent());
        next(issuer).size(FontSizes.ISSUER).bold().centred().write(head.issuer());
        line(issuer.addParagraph(), left, head.issuer(), FontSizes.ISSUER, ISSUERS_LINE);
        var country = WordGrid.cell(names, right, 1);
        first(country).size(FontSizes.COUNTRY).bold().centred().write(DecreeWords.COUNTRY);
        next(country).size(FontSizes.MOTTO).bold().centred().write(DecreeWords.MOTTO);
        line(country.addParagraph(), right, DecreeWords.MOTTO, FontSizes.MOTTO, 1);
        var places = grid.row();
        var number = WordGrid.cell(places, left, 1);
        first(number).size(FontSizes.NUMBER).centred().write(orNothing(head.number()));
        if (head.subject() != null) {
            next(number).size(FontSizes.SUBJECT).centred().write(head.subject());
        }
        first(WordGrid.cell(places, right, 1))
                .size(FontSizes.PLACE)
                .italic()
                .align(ParagraphAlignment.CENTER)
                .write(head.placeAndDate());
    }

    private void centred(@Nullable RichText words, int after) {
        if (words != null) {
            WordText.in(document.createParagraph())
                    .bold()
                    .centred()
                    .after(after)
                    .withNext()
                    .write(words);
        }
    }

    /** A line below a bold text, that part of its length. */
    private static void line(
            org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph,
            double millimetres,
            RichText above,
            int size,
            double part) {
        var text = Math.min(Typeface.BOLD.width(above.plain(), size) / POINTS_A_MILLIMETRE, millimetres);
        var margin = twips((millimetres - text * part) / 2).intValue();
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(LINE_IN_EIGHTHS));
        paragraph.setIndentationLeft(margin);
        paragraph.setIndentationRight(margin);
        WordText.in(paragraph).size(4).before(2).after(FontSizes.SPACE).write(" ");
    }

    private static RichText orNothing(@Nullable RichText words) {
        return words == null ? RichText.of("") : words;
    }

    private static WordText first(XWPFTableCell cell) {
        return WordText.in(cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0));
    }

    private static WordText next(XWPFTableCell cell) {
        return WordText.in(cell.addParagraph());
    }
}
