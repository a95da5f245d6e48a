package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.office.LegacyText.Encoding;
import vn.thidua.office.Rows.Each;

/** An Excel workbook of today, its sheets read cell by cell in the order they are stored. */
final class Workbook {

    private static final long MOST_BYTES_OF_STRINGS = 16 << 20;
    private static final long MOST_BYTES_OF_LISTS = 4 << 20;
    static final int MOST_MERGES = 5_000;

    private final GuardedFile.Package file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final TextDecoder decoder = new TextDecoder();
    private SharedStrings strings = SharedStrings.none();
    private CellStyles styles = new CellStyles(false);

    /** A sheet and the number of its last row with something in it. */
    record Sheet(String name, String part, int lastRow) {}

    /** Cells shown as one: the rows and columns from first to last. */
    record Merge(int row, int column, int lastRow, int lastColumn) {}

    Workbook(GuardedFile.Package file) {
        this.file = file;
        var related = Relationships.of(file, file.main());
        var parts = new HashSet<String>();
        var since1904 = false;
        try (var xml = new OfficeXml(file.open(file.main(), MOST_BYTES_OF_LISTS))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = List.of("1", "true").contains(xml.attribute("date1904"));
                } else if (xml.starts("sheet") && isVisible(xml)) {
                    var part = related.byId(xml.attribute("id"))
                            .orElseThrow(() -> FILE_BROKEN.because("a sheet is missing"));
                    if (!parts.add(part)) {
                        throw FILE_BROKEN.because("two sheets are one part");
                    }
                    var last = file.lastRows().getOrDefault(part, 0);
                    sheets.add(new Sheet(xml.attribute("name"), part, last));
                }
            }
        }
        var dates = since1904;
        related.byKind("sharedStrings")
                .ifPresent(it -> strings = SharedStrings.read(file.open(it, MOST_BYTES_OF_STRINGS), decoder));
        related.byKind("styles").ifPresent(it -> styles = CellStyles.read(file.open(it, MOST_BYTES_OF_LISTS), dates));
    }

    private static boolean isVisible(OfficeXml sheet) {
        return !sheet.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden");
    }

    /** The sheets that are not hidden. */
    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** The ways of typing met so far. */
    Set<Encoding> encodings() {
        return decoder.encodings();
    }

    /** Hands over the sheet's rows that hold something; returns the merged cells, which stand at a sheet's end. */
    List<Merge> read(Sheet sheet, Each each) {
        var merges = new ArrayList<Merge>();
        var row = new RowCells(each);
        try (var xml = new OfficeXml(file.open(sheet.part()))) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    row.begin(SheetLimits.rowNumber(xml.attribute("r"), row.number() + 1));
                } else if (xml.starts("c")) {
                    var at = CellReference.of(xml.attribute("r"));
                    row.put(at.column(), cell(xml));
                } else if (xml.ends("row")) {
                    row.end();
                } else if (xml.starts("mergeCell") && merges.size() < MOST_MERGES) {
                    merges.add(merge(xml.attribute("ref")));
                }
            }
        }
        return merges;
    }

    private static Merge merge(String written) {
        var cut = written.indexOf(':');
        var first = CellReference.of(cut < 0 ? written : written.substring(0, cut));
        var last = CellReference.of(written.substring(cut + 1));
        return new Merge(first.row(), first.column(), last.row(), last.column());
    }

    private String cell(OfficeXml xml) {
        var type = xml.attribute("t");
        var style = xml.number("s", -1);
        var value = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                while (xml.next() && !xml.ends("v")) {
                    if (xml.isText()) {
                        xml.appendText(value);
                        requireShort(value);
                    }
                }
            } else if (xml.starts("is")) {
                value.append(SharedStrings.richText(xml, "is", decoder));
            } else if (xml.starts("f")) {
                xml.skip();
            }
        }
        return shown(type, value.toString(), style);
    }

    private static void requireShort(StringBuilder value) {
        if (value.length() > RowCells.MOST_CHARACTERS) {
            throw FILE_TOO_MANY_CELLS.because("a cell is longer than a sheet's can be");
        }
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> unicode(strings.get(index(value)), style);
            case "str", "inlineStr" -> unicode(value, style);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e", "d" -> value;
            default -> value.isBlank() ? "" : styles.shown(value, style);
        };
    }

    private String unicode(String text, int style) {
        return decoder.unicode(text, styles.font(style)).strip();
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
