package vn.thidua.paper;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The body of a Word document. */
final class WordBody {

    private final XWPFDocument document;
    private final Paper paper;

    WordBody(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    void write() {
        paper.parts().forEach(part -> part.blocks().forEach(this::write));
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading it ->
                text().bold()
                        .justified()
                        .before(FontSizes.SPACE)
                        .withNext()
                        .outlined(it.level())
                        .write(it.words());
            case Block.Paragraph it -> text().justified().write(it.words());
            case Block.Item it -> text().justified().write(RichText.of("- ").and(it.words()));
            case Block.Note it -> text().justified().withNext().write(it.words());
            case Table it -> {
                new WordTable(document, paper.pageSize()).write(it);
                text().size(FontSizes.SPACE).write(" ");
            }
        }
    }

    private WordText text() {
        return WordText.in(document.createParagraph());
    }
}
