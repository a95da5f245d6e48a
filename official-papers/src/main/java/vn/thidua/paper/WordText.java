package vn.thidua.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Sets one paragraph of a Word document. */
final class WordText {

    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    private final XWPFParagraph paragraph;
    private int size = FontSizes.BODY;
    private boolean bold;
    private boolean italic;

    private WordText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
    }

    static WordText in(XWPFParagraph paragraph) {
        return new WordText(paragraph);
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MILLIMETRE));
    }

    WordText size(int points) {
        size = points;
        return this;
    }

    WordText bold() {
        bold = true;
        return this;
    }

    WordText italic() {
        italic = true;
        return this;
    }

    WordText align(ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        return this;
    }

    WordText centred() {
        return align(ParagraphAlignment.CENTER);
    }

    /** Both margins straight, the first line drawn in, air below. */
    WordText justified() {
        paragraph.setIndentationFirstLine(twips(FontSizes.INDENT).intValue());
        return align(ParagraphAlignment.BOTH).after(FontSizes.SPACE);
    }

    WordText after(int points) {
        paragraph.setSpacingAfter(points * 20);
        return this;
    }

    WordText before(int points) {
        paragraph.setSpacingBefore(points * 20);
        return this;
    }

    /** Never alone at the foot of a page. */
    WordText withNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    /** Found in the list of headings at that level. */
    WordText outlined(int level) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return this;
    }

    WordText write(RichText words) {
        for (var part : words.runs()) {
            var run = paragraph.createRun();
            run.setFontFamily(Typeface.FAMILY);
            if (bold) {
                run.setBold(true);
            }
            if (italic || part.italic()) {
                run.setItalic(true);
            }
            run.setFontSize(size);
            var lines = part.text().split("\n", -1);
            for (var line = 0; line < lines.length; line++) {
                if (line > 0) {
                    run.addBreak();
                }
                run.setText(lines[line]);
            }
        }
        return this;
    }

    WordText write(String text) {
        return write(RichText.of(text));
    }
}
