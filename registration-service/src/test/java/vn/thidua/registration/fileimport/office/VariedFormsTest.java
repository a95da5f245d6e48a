package vn.thidua.registration.fileimport.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.office.OfficeFiles;
import vn.thidua.office.WordFile;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;
import vn.thidua.registration.work.WorkProgress;

/** The sample's table in other columns, orders and words (synthetic): however it is drawn, it says the same. */
class VariedFormsTest {

    private static final OfficeFiles FILES = new OfficeFiles(WorkProgress::check);

    private static final int FORMS = 150;

    private static final Map<String, List<String>> TITLES = Map.of(
            "LDTT", List.of("Lao động tiên tiến", "LĐTT", "Danh hiệu LĐTT", "Lao động tiên tiên"),
            "CSTDCS", List.of("Chiến sĩ thi đua cơ sở", "CSTĐCS", "CSTĐ cấp cơ sở", "Chiến sỹ thi đua cơ sờ"),
            "CSTDTQ", List.of("Chiến sĩ thi đua toàn quốc", "CSTĐTQ", "CSTĐ toàn quốc"),
            "TTLDTT",
                    List.of(
                            "Tập thể Lao động tiên tiến",
                            "TTLĐTT",
                            "Tập thể LĐTT (phòng, ban)",
                            "Tập thê Lao đông tiên tiến"),
            "TTLDXS", List.of("Tập thể Lao động xuất sắc", "TTLĐXS", "Tập thể LĐXS"),
            "COTDCP", List.of("Cờ thi đua của Chính phủ", "Cờ thi đua Chính phủ"),
            "BK_TINH", List.of("Bằng khen của Chủ tịch UBND tỉnh", "BK của UBND tỉnh", "BK Chủ tịch UBND tỉnh"),
            "BKTTCP",
                    List.of(
                            "Bằng khen của Thủ tướng Chính phủ",
                            "BK Thủ tướng",
                            "BKTTCP",
                            "Bằng khcn của Thủ tướng Chính phủ"),
            "HCLD3",
                    List.of(
                            "Huân chương Lao động hạng ba",
                            "HCLĐ hạng III",
                            "HCLĐ hạng 3",
                            "Huân chương Lao động hạng Ba"));

    private static final List<String> TITLE_HEADINGS = List.of(
            "Danh hiệu thi đua, hình thức khen thưởng", "Tên danh hiệu", "Danh hiệu", "Nội dung", "DANH HIỆU THI ĐUA");
    private static final List<String> ROOMS = List.of("Tập thể", "TẬP THỂ", "Tập thể (phòng, ban)", "Số tập thể");
    private static final List<String> PEOPLE = List.of("Cá nhân", "Cá nhân (Người)", "CÁ NHÂN", "Số cá nhân");
    private static final List<String> COUNTS = List.of("Số lượng", "SL", "Số  lượng", "Sô lượng");
    private static final List<String> SHARES = List.of("Tỷ lệ (%)", "Tỷ lệ", "%", "Tỉ lệ %");

    /** A target: whose, and which of both. */
    private record Column(boolean rooms, boolean count) {}

    @TestFactory
    Stream<DynamicTest> theTableSaysTheSame() {
        return IntStream.range(0, FORMS)
                .mapToObj(seed -> DynamicTest.dynamicTest("form " + seed, () -> {
                    var random = new Random(seed);
                    var lines = lines(random);
                    var bytes = form(random, lines);
                    var preview = RegistrationFileParser.of(
                            FILES.read(bytes), "x.docx", OfficialForm.of(2022), Content.blank(2022), Choices.NONE);

                    assertThat(preview.problems()).isEmpty();
                    assertThat(preview.content().lines()).containsExactlyInAnyOrderElementsOf(lines);
                }));
    }

    private static List<WrittenLine> lines(Random random) {
        var lines = new ArrayList<WrittenLine>();
        for (var row : OfficialForm.of(2022).rows()) {
            if (TITLES.containsKey(row.code()) && random.nextInt(5) > 0) {
                var rooms = row.subjects().getFirst().name().equals("COLLECTIVE");
                var people = row.subjects().getLast().name().equals("INDIVIDUAL");
                lines.add(new WrittenLine(row.code(), rooms ? target(random) : null, people ? target(random) : null));
            }
        }
        return lines;
    }

    private static WrittenTarget target(Random random) {
        var count = pick(random, List.of("01", "7", "70", "0", "11 đ/c", "03 người"));
        var share = pick(random, List.of("> 95%", "15 %", "100%", "30", "≥ 70%", "trên 95%", "14,3%", "4/28", ""));
        return new WrittenTarget(count, share.isEmpty() ? null : share);
    }

    private static byte[] form(Random random, List<WrittenLine> lines) {
        var columns = columns(random);
        var numbered = random.nextBoolean();
        var noted = random.nextBoolean();
        var twoRows = random.nextBoolean();
        var headings = twoRows ? twoRows(random, columns, numbered, noted) : oneRow(random, columns, numbered, noted);
        var rows = new ArrayList<>(lines);
        Collections.shuffle(rows, random);
        var file = new WordFile().paragraph("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022");
        var table = file.newTable();
        headings.forEach(table::row);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && random.nextInt(6) == 0) {
                file.table(table);
                table = file.newTable();
                headings.forEach(table::row);
            }
            table.row(row(random, rows.get(i), i + 1, columns, numbered, noted));
        }
        return file.table(table).bytes();
    }

    /** Holders in either order, and for each its two columns in either order. */
    private static List<Column> columns(Random random) {
        var columns = new ArrayList<Column>();
        var roomsFirst = random.nextBoolean();
        for (var rooms : new boolean[] {roomsFirst, !roomsFirst}) {
            var countFirst = random.nextBoolean();
            columns.add(new Column(rooms, countFirst));
            columns.add(new Column(rooms, !countFirst));
        }
        return columns;
    }

    private static List<String[]> twoRows(Random random, List<Column> columns, boolean numbered, boolean noted) {
        var first = new ArrayList<String>();
        var second = new ArrayList<String>();
        if (numbered) {
            first.add("⤓" + pick(random, List.of("TT", "STT", "Số TT")));
            second.add("↓");
        }
        first.add("⤓" + pick(random, TITLE_HEADINGS));
        second.add("↓");
        for (int i = 0; i < columns.size(); i += 2) {
            first.add(pick(random, columns.get(i).rooms() ? ROOMS : PEOPLE));
            first.add("→");
        }
        columns.forEach(it -> second.add(pick(random, it.count() ? COUNTS : SHARES)));
        if (noted) {
            first.add("⤓Ghi chú");
            second.add("↓");
        }
        return List.of(first.toArray(String[]::new), second.toArray(String[]::new));
    }

    private static List<String[]> oneRow(Random random, List<Column> columns, boolean numbered, boolean noted) {
        var heading = new ArrayList<String>();
        if (numbered) {
            heading.add("STT");
        }
        heading.add(pick(random, TITLE_HEADINGS));
        for (var it : columns) {
            var measure = pick(random, it.count() ? List.of("Số lượng", "SL") : List.of("Tỷ lệ (%)", "Tỷ lệ"));
            heading.add(measure + " " + (it.rooms() ? "tập thể" : "cá nhân"));
        }
        if (noted) {
            heading.add("Ghi chú");
        }
        return List.<String[]>of(heading.toArray(String[]::new));
    }

    private static String[] row(
            Random random, WrittenLine line, int number, List<Column> columns, boolean numbered, boolean noted) {
        var row = new ArrayList<String>();
        if (numbered) {
            row.add(pick(random, Arrays.asList(number + "", number + ".", "")));
        }
        row.add(pick(random, TITLES.getOrDefault(line.code(), List.of())));
        for (var it : columns) {
            var target = it.rooms() ? line.collective() : line.individual();
            var text = target == null ? null : it.count() ? target.quantity() : target.ratio();
            row.add(text == null ? pick(random, List.of("", " ", "…")) : text);
        }
        if (noted) {
            row.add(pick(random, List.of("", "dự kiến 02 đ/c")));
        }
        return row.toArray(String[]::new);
    }

    private static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
