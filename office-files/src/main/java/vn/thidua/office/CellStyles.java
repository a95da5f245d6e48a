package vn.thidua.office;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** How cells are shown: 0.15 as "15%", 3 as "03", 44927 as "01/01/2023"; and in which font they are typed. */
final class CellStyles {

    /** The short date of anyone who opens the file. */
    private static final int SHORT_DATE = 14;

    private static final String VIETNAMESE_DATE = "dd/mm/yyyy";
    /** What Excel itself allows. */
    private static final int LONGEST_FORMAT = 255;

    private static final int MOST_STYLES = 65_536;
    /** Each that is used is kept as a format in working order. */
    private static final int MOST_FORMATS = 5_000;

    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private final boolean since1904;

    private record Style(int font, int format) {}

    CellStyles(boolean since1904) {
        this.since1904 = since1904;
    }

    static CellStyles read(InputStream part, boolean since1904) {
        var read = new CellStyles(since1904);
        try (var xml = new OfficeXml(part)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    read.addFormat(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                } else if (xml.starts("fonts")) {
                    read.readFonts(xml);
                } else if (xml.starts("cellXfs")) {
                    read.readStyles(xml);
                }
            }
        }
        return read;
    }

    String font(int style) {
        var font = style < 0 || style >= styles.size() ? -1 : styles.get(style).font();
        return font < 0 || font >= fonts.size() ? "" : fonts.get(font);
    }

    /** A number as its cell shows it. */
    String shown(String raw, int style) {
        try {
            // A double, as in Excel: decimals with any exponent would be written out with all their zeros.
            return shown(BigDecimal.valueOf(Double.parseDouble(raw.strip())), style);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    void addFont(String name) {
        fonts.add(name);
    }

    void addFormat(int number, String format) {
        if (formats.size() < MOST_FORMATS) {
            formats.put(number, format);
        }
    }

    void addStyle(int font, int format) {
        if (styles.size() < MOST_STYLES) {
            styles.add(new Style(font, format));
        }
    }

    String shown(BigDecimal value, int style) {
        var number = style < 0 || style >= styles.size() ? 0 : styles.get(style).format();
        var format = number == SHORT_DATE ? VIETNAMESE_DATE : formatOf(number);
        if (format.equals(GENERAL) || format.equals("@")) {
            return plain(value);
        }
        try {
            return formatter
                    .formatRawCellContents(value.doubleValue(), number, format, since1904)
                    .strip();
        } catch (RuntimeException e) {
            // Formats are a language of their own; what is no sentence in it fails in many ways.
            return plain(value);
        }
    }

    /** Without the digits that binary fractions add: 15.700000000000001 is shown as 15.7. */
    static String plain(BigDecimal value) {
        var rounded = value.round(new java.math.MathContext(15)).stripTrailingZeros();
        return rounded.abs().compareTo(BigDecimal.TEN.pow(18)) < 0 ? rounded.toPlainString() : rounded.toString();
    }

    private String formatOf(int number) {
        var own = formats.get(number);
        var format = own == null ? BuiltinFormats.getBuiltinFormat(number) : own;
        return format == null || format.isBlank() || format.length() > LONGEST_FORMAT ? GENERAL : format;
    }

    private void readFonts(OfficeXml xml) {
        while (xml.next() && !xml.ends("fonts")) {
            if (xml.starts("font")) {
                addFont("");
            } else if (xml.starts("name") && !fonts.isEmpty()) {
                fonts.set(fonts.size() - 1, xml.attribute("val"));
            }
        }
    }

    private void readStyles(OfficeXml xml) {
        while (xml.next() && !xml.ends("cellXfs")) {
            if (xml.starts("xf")) {
                addStyle(xml.number("fontId", 0), xml.number("numFmtId", 0));
            }
        }
    }
}
