package vn.thidua.registration.fileimport.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.office.WordFile;
import vn.thidua.office.Zips;

/** Files that just get in and are as costly to read as a file of their kind can be, as far as is known. */
public final class CostlyFiles {

    private static final String HEADINGS = cells("Danh hiệu thi đua", "Cá nhân – Số lượng", "Cá nhân – Tỷ lệ");

    private CostlyFiles() {}

    /** Forms and free lists, by what is costly about them. */
    public static Map<String, byte[]> forms() {
        var forms = new LinkedHashMap<String, byte[]>();
        forms.put("near titles", workbook(HEADINGS, 4_900, it -> cells(nearTitle(it), "70", "95 %")));
        forms.put("rows that look like an end", workbook(HEADINGS, 4_900, CostlyFiles::end));
        forms.put("headings again and again", workbook(HEADINGS, 4_900, _ -> cells("Danh hiệu", "Tỷ lệ kết quả", "x")));
        forms.put("wide rows", workbook(HEADINGS, 40, _ -> cells(IntStream.range(0, 990))));
        forms.put("lines of a list", lines(4_900));
        forms.put("tables", tables(2_400));
        return forms;
    }

    /** Lists of people or pledges, by what is costly about them. */
    public static Map<String, byte[]> lists() {
        var lists = new LinkedHashMap<String, byte[]>();
        lists.put("people", people(90_000));
        lists.put("pledges of near titles", pledges(2_000));
        lists.put("columns of near titles", marks(500));
        return lists;
    }

    /** A staff list of so many. */
    public static byte[] people(int count) {
        return workbook(
                cells("TT", "Họ và tên", "Chức vụ", "Phòng", "Từ ngày"),
                count,
                it -> cells("" + it, "Nguyễn Thị Mẫu Số " + it, "Chuyên viên", "Phòng " + it / 9, "01/03/2015"));
    }

    /** A list of pledges whose titles are all nearly ones. */
    public static byte[] pledges(int count) {
        return workbook(
                cells("TT", "Họ và tên", "Phòng", "Danh hiệu đăng ký"),
                count,
                it -> cells(
                        "" + it,
                        "Nguyễn Thị Mẫu Số " + it,
                        "Phòng " + it % 100,
                        IntStream.range(0, 18)
                                .mapToObj(each -> "Chiên sĩ thi đua " + (it * 20 + each))
                                .collect(Collectors.joining("; "))));
    }

    private static byte[] marks(int count) {
        var headings = IntStream.range(0, 900).mapToObj(CostlyFiles::nearTitle).toArray(String[]::new);
        return workbook(
                cells("Họ và tên") + cells(headings),
                count,
                it -> cells("Nguyễn Thị Mẫu Số " + it) + cells(IntStream.range(0, 900)));
    }

    private static String end(int row) {
        return row == 4_899 ? cells("LĐTT", "70", "95 %") : cells("Giám đốc " + nearTitle(row), "70", "95 %");
    }

    private static byte[] lines(int count) {
        var file = new WordFile();
        IntStream.range(0, count).forEach(it -> file.paragraph(nearTitle(it) + ": " + it + " đ/c = 95 %"));
        return file.paragraph("LĐTT: 70").bytes();
    }

    private static byte[] tables(int count) {
        var file = new WordFile();
        IntStream.range(0, count)
                .forEach(it -> file.table(file.newTable().row("Danh hiệu", nearTitle(it), "Kết quả năm 2019")));
        return file.paragraph("LĐTT: 70").bytes();
    }

    private static String nearTitle(int number) {
        return "Chiên sy thi dua co so cap %d nganh khoa hoc cong nghe".formatted(number);
    }

    private static byte[] workbook(String headings, int rows, IntFunction<String> row) {
        var xml = new StringBuilder("<row>" + headings + "</row>");
        for (int i = 0; i < rows; i++) {
            xml.append("<row>").append(row.apply(i)).append("</row>");
        }
        return Zips.workbook(xml.toString()).bytes();
    }

    private static String cells(IntStream numbers) {
        return cells(numbers.mapToObj(CostlyFiles::nearTitle).toArray(String[]::new));
    }

    private static String cells(String... texts) {
        var xml = new StringBuilder();
        for (var text : texts) {
            xml.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return xml.toString();
    }
}
