package vn.thidua.office;

import java.util.ArrayList;
import java.util.List;

/** Writes Word documents as Word does: paragraphs of runs, tables with merged cells. */
public final class WordFile {

    private static final int WIDTH = 1500;
    private static final String COLUMN = "<w:gridCol w:w=\"" + WIDTH + "\"/>";

    private final StringBuilder body = new StringBuilder();
    private String font = "";

    /** Runs from here on are in this font. */
    public WordFile font(String name) {
        font = name;
        return this;
    }

    public WordFile paragraph(String text) {
        body.append("<w:p>").append(runs(text)).append("</w:p>");
        return this;
    }

    /** A paragraph that Word numbers or gives a bullet by itself. */
    public WordFile listed(String text) {
        body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                .append(runs(text))
                .append("</w:p>");
        return this;
    }

    public WordFile table(Table table) {
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>")
                .append(COLUMN.repeat(table.columns))
                .append("</w:tblGrid>")
                .append(table.rows)
                .append("</w:tbl><w:p/>");
        return this;
    }

    public byte[] bytes() {
        return zips().bytes();
    }

    Zips zips() {
        return Zips.document(body.toString());
    }

    public Table newTable() {
        return new Table();
    }

    /** A table in progress. */
    public final class Table {

        private final StringBuilder rows = new StringBuilder();
        private int columns;

        private Table() {}

        /** A row; "→" joins a cell to the one on its left, "↓" to the one above. */
        public Table row(String... cells) {
            rows.append("<w:tr>");
            columns = Math.max(columns, cells.length);
            for (int i = 0; i < cells.length; i++) {
                int span = 1;
                while (i + span < cells.length && cells[i + span].equals("→")) {
                    span++;
                }
                cell(cells[i], span, i < cells.length && cells[i].startsWith("⤓"));
                i += span - 1;
            }
            rows.append("</w:tr>");
            return this;
        }

        private void cell(String text, int span, boolean beginsMerge) {
            rows.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(WIDTH * span));
            if (span > 1) {
                rows.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
            }
            if (text.equals("↓")) {
                rows.append("<w:vMerge/>");
            } else if (beginsMerge) {
                rows.append("<w:vMerge w:val=\"restart\"/>");
            }
            rows.append("</w:tcPr>");
            var shown = text.equals("↓") ? "" : text.replaceFirst("^⤓", "");
            for (var line : shown.split("\n", -1)) {
                rows.append("<w:p>").append(runs(line)).append("</w:p>");
            }
            rows.append("</w:tc>");
        }
    }

    /** Text in italics stands between i tags. */
    private String runs(String text) {
        var runs = new StringBuilder();
        for (var run : split(text)) {
            var italic = run.startsWith("<i>");
            var plain = run.replace("<i>", "").replace("</i>", "");
            runs.append("<w:r><w:rPr>");
            if (!font.isEmpty()) {
                runs.append("<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\"/>".formatted(font, font));
            }
            runs.append(italic ? "<w:i/>" : "")
                    .append("</w:rPr><w:t xml:space=\"preserve\">")
                    .append(escaped(plain))
                    .append("</w:t></w:r>");
        }
        return runs.toString();
    }

    private static List<String> split(String text) {
        var runs = new ArrayList<String>();
        for (int at = 0; at < text.length(); ) {
            var begin = text.startsWith("<i>", at);
            var end = begin ? text.indexOf("</i>", at) + 4 : text.indexOf("<i>", at);
            end = end < 0 ? text.length() : end;
            runs.add(text.substring(at, end));
            at = end;
        }
        return runs;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
