package vn.thidua.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files as departments make them with Word and Excel. */
public final class DepartmentFiles {

    private static final int ROWS_ON_FIRST_PAGE = 5;

    private DepartmentFiles() {}

    /** The sample form as Sở KH&CN wrote it: two tables, because the first page was full, each with its two-level heading. */
    public static Path sampleForm(Path folder) {
        try (var document = new XWPFDocument()) {
            paragraphs(
                    document,
                    "Thái Nguyên, ngày     tháng 02 năm 2022",
                    SampleForm.HEADING,
                    "(Kèm theo Công văn số      /KHCN-TTR ngày     /02/2022)",
                    "Kính gửi: Trưởng Khối Thi đua các cơ quan tham mưu tổng hợp",
                    SampleForm.PREAMBLE,
                    "I. Nội dung thi đua",
                    "1. Về công tác chuyên môn:",
                    "Phân đầu hoàn thành xuất sắc, toàn diện công tác chuyên môn nghiệp vụ được UBND tỉnh giao năm 2022.",
                    "2. Các giải pháp triển khai, thực hiện:",
                    "- Thi đua thực hành tiết kiệm chống lãng phí; phòng, chống tham nhũng.",
                    "- Thi đua học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
                    "3. Tên các phong trào, các cuộc vận động do đơn vị phát động năm 2022:",
                    "- Phong trào thi đua: “Đẩy mạnh chương trình chuyển đổi số”;",
                    "II. Mục tiêu phấn đấu đạt các danh hiệu thi đua, hình thức khen thưởng năm 2022");
            var rows = SampleForm.ROWS;
            wordTable(document, rows.subList(0, ROWS_ON_FIRST_PAGE), 1);
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            wordTable(document, rows.subList(ROWS_ON_FIRST_PAGE, rows.size()), ROWS_ON_FIRST_PAGE + 1);
            paragraphs(document, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Mẫu");
            return write(folder.resolve("ban-dang-ky-thi-dua.docx"), document::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Another department's way of writing the same things, in Excel: people first, abbreviations, no serial numbers, count
     * and share in one cell, headings in the fourth row.
     */
    static Path otherDepartmentsForm(Path folder) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Đăng ký 2022");
            row(sheet, 0, "SỞ TÀI CHÍNH");
            row(sheet, 1, "ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2022");
            row(sheet, 3, "Danh hiệu, hình thức", "Cá nhân", "", "Tập thể", "");
            row(sheet, 4, "", "Số lượng", "Tỷ lệ", "Số lượng", "Tỷ lệ");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 3, 4));
            row(sheet, 5, "LĐTT", "48 đ/c", "trên 95%", "", "");
            row(sheet, 6, "CSTĐCS", "07", "14,58%", "", "");
            row(sheet, 7, "TTLĐTT", "", "", "06", "100%");
            row(sheet, 8, "TTLĐXS", "", "", "02", "33,33 %");
            row(sheet, 9, "BK của Chủ tịch UBND tỉnh", "03", "", "01", "");
            row(sheet, 10, "HCLĐ hạng III", "01", "", "", "");
            return write(folder.resolve("dang-ky-2022.xlsx"), workbook::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of a department's people with the sheet's usual headings. */
    public static Path staffList(Path folder, List<List<String>> people) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Danh sách");
            row(sheet, 0, "STT", "Họ và tên", "Phòng", "Chức vụ");
            for (int i = 0; i < people.size(); i++) {
                var cells = people.get(i);
                row(sheet, i + 1, Integer.toString(i + 1), cells.get(0), cells.get(1), cells.get(2));
            }
            return write(folder.resolve("danh-sach.xlsx"), workbook::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wordTable(XWPFDocument document, List<SampleForm.Row> rows, int first) {
        var table = document.createTable(2, 6);
        fill(table, 0, "TT", "Danh hiệu thi đua, hình thức khen thưởng", "Tập thể", "", "Cá nhân (Người)", "");
        fill(table, 1, "", "", "Số lượng", "Tỷ lệ (%)", "Số lượng", "Tỷ lệ (%)");
        for (int i = 0; i < rows.size(); i++) {
            var it = rows.get(i);
            fill(
                    table,
                    i + 2,
                    Integer.toString(first + i),
                    it.label(),
                    it.collectiveQuantity(),
                    it.collectiveRatio(),
                    it.individualQuantity(),
                    it.individualRatio());
        }
        fill(table, rows.size() + 2, "...", "...", "", "", "", "");
        mergeAcross(table, 2);
        mergeAcross(table, 3);
    }

    /** Word's own way: the cell spans two columns and the next one is gone. */
    private static void mergeAcross(XWPFTable table, int cell) {
        var row = table.getRow(0).getCtRow();
        var spanning = row.getTcArray(cell);
        (spanning.isSetTcPr() ? spanning.getTcPr() : spanning.addNewTcPr())
                .addNewGridSpan()
                .setVal(BigInteger.TWO);
        row.removeTc(cell + 1);
    }

    private static void fill(XWPFTable table, int number, String... cells) {
        var row = number < table.getNumberOfRows() ? table.getRow(number) : table.createRow();
        for (int i = 0; i < cells.length; i++) {
            row.getCell(i).setText(cells[i]);
        }
    }

    private static void paragraphs(XWPFDocument document, String... texts) {
        for (var text : texts) {
            document.createParagraph().createRun().setText(text);
        }
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static Path write(Path file, Writing writing) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return file;
    }

    private interface Writing {
        void to(java.io.OutputStream out) throws IOException;
    }
}
