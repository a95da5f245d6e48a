package vn.thidua.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a Word document as it reads with all changes taken: paragraphs and tables in order, tables in cells first. */
final class Document {

    private static final long MOST_BYTES = 16 << 20;
    private static final long MOST_BYTES_OF_STYLES = 4 << 20;

    private static final Set<String> NOT_SHOWN = Set.of("moveFrom", "del", "Fallback", "instrText", "delText");

    private final List<OfficeText.Block> blocks = new ArrayList<>();
    private final TextDecoder decoder = new TextDecoder();
    private final Deque<TableCells> tables = new ArrayDeque<>();
    private final Deque<Typed> paragraphs = new ArrayDeque<>();
    private final DocumentFonts fonts;
    private final ReadLimits budget;
    private int grids;

    /** A paragraph in progress, and what its present run says of itself. */
    private static final class Typed {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder run = new StringBuilder();
        private String style = "";
        private String runStyle = "";
        private String font = "";
        private boolean listed;
        private boolean hidden;
        private boolean inRun;
    }

    private Document(DocumentFonts fonts, ReadLimits budget) {
        this.fonts = fonts;
        this.budget = budget;
    }

    static OfficeText read(GuardedFile.Package file, ReadLimits budget) {
        var related = Relationships.of(file, file.main());
        var fonts = related.byKind("styles")
                .filter(file::has)
                .map(it -> DocumentFonts.read(file.open(it, MOST_BYTES_OF_STYLES)))
                .orElseGet(DocumentFonts::none);
        var document = new Document(fonts, budget);
        try (var xml = new OfficeXml(file.open(file.main(), MOST_BYTES))) {
            while (xml.next()) {
                if (xml.starts()) {
                    document.start(xml);
                } else if (!xml.isText()) {
                    document.end(xml.name());
                }
            }
        }
        return new OfficeText(OfficeText.Kind.DOCX, document.blocks, document.decoder.encodings());
    }

    private void start(OfficeXml xml) {
        if (NOT_SHOWN.contains(xml.name())) {
            xml.skip();
            return;
        }
        var table = tables.peek();
        switch (xml.name()) {
            case "p" -> paragraphs.push(new Typed());
            case "tbl" -> tables.push(new TableCells());
            case "gridCol" -> inTable(table, it -> it.column(xml.number("w", 0)));
            case "tr" -> inTable(table, TableCells::beginRow);
            case "gridBefore" -> inTable(table, it -> it.skip(xml.number("val", 0)));
            case "tc" -> inTable(table, TableCells::beginCell);
            case "gridSpan" -> inTable(table, it -> it.span(xml.number("val", 1)));
            case "vMerge" ->
                inTable(table, it -> it.mergeDown(!xml.attribute("val").equals("restart")));
            default -> {
                if (!paragraphs.isEmpty()) {
                    startInParagraph(paragraphs.peek(), xml);
                }
            }
        }
    }

    private static void inTable(@Nullable TableCells table, java.util.function.Consumer<TableCells> then) {
        if (table != null) {
            then.accept(table);
        }
    }

    private void startInParagraph(Typed typed, OfficeXml xml) {
        switch (xml.name()) {
            case "pStyle" -> typed.style = xml.attribute("val");
            case "numPr" -> typed.listed = true;
            case "numId" -> typed.listed = !xml.attribute("val").equals("0");
            case "r" -> {
                typed.inRun = true;
                typed.font = "";
                typed.runStyle = "";
                typed.hidden = false;
            }
            case "rStyle" -> typed.runStyle = xml.attribute("val");
            case "rFonts" -> typed.font = typed.inRun ? DocumentFonts.fontOf(xml) : "";
            case "vanish" -> typed.hidden = !xml.attribute("val").matches("0|false|off");
            case "t" -> readText(typed, xml);
            case "tab" -> typed.run.append(typed.inRun ? "\t" : "");
            case "br", "cr" -> typed.run.append('\n');
            case "softHyphen" -> typed.run.append('\u00ad');
            case "noBreakHyphen" -> typed.run.append('-');
            case "sym" -> typed.run.append(symbol(xml.attribute("char")));
            default -> {
                // Pictures, fields and the like have no text of their own.
            }
        }
    }

    private void readText(Typed typed, OfficeXml xml) {
        while (xml.next() && !xml.ends("t") && typed.run.length() <= budget.mostCharacters()) {
            if (xml.isText()) {
                xml.appendText(typed.run);
            }
        }
    }

    /** Symbols stand for bullets mostly; characters of old fonts are kept here at times. */
    private static String symbol(String number) {
        try {
            return Character.toString(Integer.parseInt(number, 16));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void end(String name) {
        var table = tables.peek();
        switch (name) {
            case "r" -> endRun();
            case "p" -> endParagraph();
            case "tc" -> inTable(table, it -> budget.characters(it.endCell()));
            case "tr" -> inTable(table, it -> budget.row(it.endRow()));
            case "tbl" -> {
                budget.row(0);
                blocks.add(tables.pop().grid(++grids));
            }
            default -> {
                // The ends of what has no text of its own.
            }
        }
    }

    private void endRun() {
        var typed = paragraphs.peek();
        if (typed == null) {
            return;
        }
        if (!typed.hidden && !typed.run.isEmpty()) {
            var style = typed.runStyle.isEmpty() ? typed.style : typed.runStyle;
            var font = typed.font.isEmpty() ? fonts.font(style) : typed.font;
            var run = typed.run.toString();
            budget.characters(run.length());
            typed.text.append(decoder.unicode(run, font));
        }
        typed.run.setLength(0);
        typed.inRun = false;
    }

    private void endParagraph() {
        var typed = paragraphs.pop();
        var text = typed.text.toString();
        var table = tables.peek();
        if (table != null && table.isInCell()) {
            table.add(text);
        } else if (!text.isBlank()) {
            budget.row(0);
            blocks.add(new OfficeText.Paragraph(text, typed.listed || fonts.isListed(typed.style)));
        }
    }
}
