package vn.thidua.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The end of a Word document: to whom copies go, and the signature, kept together on one page. */
final class WordClosing {

    private static final int ROOM_TO_SIGN = 72;

    private final XWPFDocument document;
    private final Paper paper;

    WordClosing(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    void write() {
        var closing = paper.closing();
        var half = paper.pageSize().textWidth() / 2.0;
        WordText.in(document.createParagraph()).size(FontSizes.SPACE).write(" ");
        var row = new WordGrid(document, List.of(half, half), false).row();
        var left = WordGrid.cell(row, half, 1);
        var first = left.getParagraphs().isEmpty() ? left.addParagraph() : left.getParagraphArray(0);
        if (!closing.recipients().isEmpty()) {
            WordText.in(first).size(FontSizes.RECIPIENTS_TITLE).bold().italic().write(DecreeWords.RECIPIENTS);
            for (var recipient : closing.recipients()) {
                WordText.in(left.addParagraph())
                        .size(FontSizes.RECIPIENTS)
                        .write(RichText.of("- ").and(recipient));
            }
        }
        var right = WordGrid.cell(row, half, 1);
        var paragraph = right.getParagraphs().isEmpty() ? right.addParagraph() : right.getParagraphArray(0);
        for (var line : closing.office()) {
            WordText.in(paragraph).bold().centred().write(line);
            paragraph = right.addParagraph();
        }
        WordText.in(paragraph).bold().centred().before(ROOM_TO_SIGN).write(closing.signer());
        // A document ends with a paragraph, not with a table.
        document.createParagraph().setSpacingBetween(1, LineSpacingRule.EXACT);
    }
}
