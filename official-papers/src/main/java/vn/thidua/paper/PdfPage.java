package vn.thidua.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import vn.thidua.paper.Paper.Letterhead;
import vn.thidua.paper.Paper.PageSize;

/** A paper as a page of HTML to be printed. */
final class PdfPage {

    private static final String STYLE = style();

    private PdfPage() {}

    static Document of(Paper paper) {
        var page = Markup.page().with("lang", "vi");
        var head = page.add("head");
        head.add("title").text(paper.title());
        head.add("meta").with("name", "subject").with("content", paper.title());
        head.add("style").text(STYLE + pageSize(paper.pageSize()));
        var body = page.add("body", paper.pageSize().isLandscape() ? "large" : "normal");
        letterhead(body.add("div", "letterhead"), paper.letterhead());
        opening(body.add("div", "opening"), paper.opening());
        paper.parts().forEach(part -> part.blocks().forEach(it -> block(body, it)));
        closing(body.add("div", "closing"), paper.closing());
        return page.document();
    }

    private static void letterhead(Markup head, Letterhead it) {
        var left = head.add("div", "left");
        left.add("p").text(it.parent());
        partUnderlined(left.add("p", "issuer"), it.issuer());
        paragraph(left, "number", it.number());
        paragraph(left, "subject", it.subject());
        var right = head.add("div", "right");
        right.add("p", "country").text(DecreeWords.COUNTRY);
        right.add("p", "motto").add("span", "underlined").text(DecreeWords.MOTTO);
        right.add("p", "place").text(it.placeAndDate());
    }

    private static void opening(Markup opening, Paper.Opening it) {
        paragraph(opening, "h1", "kind", it.kind());
        if (it.about() != null) {
            partUnderlined(opening.add("h2"), it.about());
        }
        paragraph(opening, "enclosed", it.enclosedWith());
        if (it.addressee() != null) {
            opening.add("p", "addressee").text(DecreeWords.ADDRESSEE).text(it.addressee());
        }
    }

    private static void block(Markup body, Block block) {
        switch (block) {
            case Block.Heading it -> body.add("h" + (it.level() + 1), "text").text(it.words());
            case Block.Paragraph it -> body.add("p", "text").text(it.words());
            case Block.Item it -> body.add("p", "text").text("- ").text(it.words());
            case Block.Note it -> body.add("p", "text note").text(it.words());
            case Table it -> PdfTable.write(it, body.add("table"));
        }
    }

    private static void closing(Markup closing, Paper.Closing it) {
        var left = closing.add("div", "left");
        if (it.recipients().isEmpty()) {
            left.text("\u00a0");
        } else {
            left.add("p", "recipients").text(DecreeWords.RECIPIENTS);
            it.recipients().forEach(recipient -> left.add("p").text("- ").text(recipient));
        }
        var right = closing.add("div", "right");
        it.office().forEach(line -> right.add("p").text(line));
        right.add("p", "signer").text(it.signer());
    }

    private static void partUnderlined(Markup paragraph, RichText words) {
        var box = paragraph.add("span", "part-underlined").text(words);
        box.add("div", "line");
    }

    private static void paragraph(Markup parent, String style, @Nullable RichText words) {
        paragraph(parent, "p", style, words);
    }

    private static void paragraph(Markup parent, String tag, String style, @Nullable RichText words) {
        if (words != null) {
            parent.add(tag, style).text(words);
        }
    }

    private static String pageSize(PageSize sheet) {
        return "@page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm }"
                .formatted(sheet.width(), sheet.height(), PageSize.TOP, PageSize.RIGHT, PageSize.BOTTOM, PageSize.LEFT);
    }

    private static String style() {
        try (var stream = PdfPage.class.getResourceAsStream("paper.css")) {
            if (stream == null) {
                throw new IllegalStateException("no style for papers");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
