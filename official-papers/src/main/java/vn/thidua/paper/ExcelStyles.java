package vn.thidua.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's styles, each once. */
final class ExcelStyles {

    /** Also the workbook's own font, whose digits the widths of columns are counted in. */
    static final int STANDARD_SIZE = 12;

    private final XSSFWorkbook workbook;
    private final Map<ExcelCellStyle, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Integer, XSSFFont> italics = new HashMap<>();

    ExcelStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var standard = workbook.getFontAt(0);
        standard.setFontName(Typeface.FAMILY);
        standard.setFontHeightInPoints((short) STANDARD_SIZE);
    }

    XSSFCellStyle of(ExcelCellStyle face) {
        return styles.computeIfAbsent(face, this::create);
    }

    /** For an aside within a field. */
    XSSFFont aside(ExcelCellStyle face) {
        return italics.computeIfAbsent(face.size(), _ -> font(face.italic()));
    }

    private XSSFCellStyle create(ExcelCellStyle face) {
        var style = workbook.createCellStyle();
        style.setFont(font(face));
        style.setWrapText(true);
        style.setAlignment(face.alignment());
        style.setVerticalAlignment(
                face.has(ExcelCellStyle.Trait.RULED) ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(face.numbers()));
        style.setQuotePrefixed(face.has(ExcelCellStyle.Trait.LITERAL));
        if (face.has(ExcelCellStyle.Trait.RULED)) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont font(ExcelCellStyle face) {
        var font = workbook.createFont();
        font.setFontName(Typeface.FAMILY);
        font.setFontHeightInPoints((short) face.size());
        font.setBold(face.has(ExcelCellStyle.Trait.BOLD));
        font.setItalic(face.has(ExcelCellStyle.Trait.ITALIC));
        font.setUnderline(face.has(ExcelCellStyle.Trait.UNDERLINED) ? FontUnderline.SINGLE : FontUnderline.NONE);
        return font;
    }
}
