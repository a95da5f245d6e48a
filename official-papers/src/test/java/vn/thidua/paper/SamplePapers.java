package vn.thidua.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.paper.Table.Alignment;
import vn.thidua.paper.Table.Column;
import vn.thidua.paper.Table.Head;

/** Papers of an office that is not there: a letter, a report of two pages, and a table on a large sheet. */
final class SamplePapers {

    static final Issuer ISSUER = new Issuer("Hải Sơn", "UBND tỉnh Hải Sơn", "Sở Mẫu", "SM");

    private static final String SENTENCE =
            "Thực hiện kế hoạch công tác năm 2022, đơn vị đã kiểm tra, sửa chữa và thay mới dụng cụ tại các kho. ";

    private SamplePapers() {}

    static Paper letter() {
        return new Paper(
                "Công văn về dụng cụ - Sở Mẫu",
                Paper.PageSize.A4_PORTRAIT,
                ISSUER.letterhead(2022, ISSUER.number(), RichText.of("V/v kiểm kê dụng cụ năm 2022")),
                new Paper.Opening(null, null, null, RichText.of("Văn phòng UBND tỉnh")),
                List.of(new Paper.Part("Công văn", List.of(new Block.Paragraph(RichText.of(SENTENCE.repeat(3)))))),
                closing());
    }

    /** Texts of all kinds and a table of words. */
    static Paper report() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(RichText.of(SENTENCE.repeat(8))));
        blocks.add(new Block.Heading(1, RichText.of("I. Đã làm")));
        blocks.add(new Block.Heading(2, RichText.of("1. Kiểm tra:")));
        IntStream.range(0, 9).forEach(it -> blocks.add(new Block.Item(RichText.of(SENTENCE.repeat(2)))));
        blocks.add(new Block.Heading(1, RichText.of("II. Danh sách")));
        blocks.add(new Block.Note(RichText.inItalics("(Tổng số kho: 7)")));
        blocks.add(tools(17));
        return report(blocks);
    }

    /** The same text as a paragraph, as an item of a list, and in a field. */
    static Paper saying(String text) {
        var field = List.of(Cell.text("1"), Cell.text(text), Cell.text(""), Cell.text(""));
        return report(List.of(
                new Block.Paragraph(RichText.of(text)),
                new Block.Item(RichText.of(text)),
                new Table(columns(), heading(), List.of(field), List.of())));
    }

    static Paper report(List<Block> blocks) {
        return new Paper(
                "Báo cáo dụng cụ năm 2022 - Sở Mẫu",
                Paper.PageSize.A4_PORTRAIT,
                ISSUER.letterhead(2022, null, null),
                new Paper.Opening(
                        RichText.of("BÁO CÁO"),
                        RichText.of("Dụng cụ năm 2022"),
                        RichText.inItalics("(Kèm theo Công văn số 1/SM)"),
                        RichText.of("Văn phòng UBND tỉnh")),
                List.of(new Paper.Part("Báo cáo", blocks)),
                closing());
    }

    /** Numbers of so many stores on a large sheet, every fifth unknown, and what follows from them. */
    static Paper stores(int count) {
        var rows = IntStream.range(0, count).mapToObj(SamplePapers::store).toList();
        var totals = List.of(
                List.<Cell>of(
                        Cell.BLANK, Cell.text("Tổng cộng"), new Cell.FormulaCell(Cell.Operation.SUM, ""), Cell.BLANK),
                List.<Cell>of(
                        Cell.BLANK,
                        Cell.text("Trung vị"),
                        new Cell.FormulaCell(Cell.Operation.MEDIAN, ""),
                        new Cell.FormulaCell(Cell.Operation.MEDIAN, "%")));
        return new Paper(
                "Tổng hợp dụng cụ năm 2022",
                Paper.PageSize.A3_LANDSCAPE,
                ISSUER.letterhead(2022, null, null),
                new Paper.Opening(RichText.of("BẢNG TỔNG HỢP"), null, null, null),
                List.of(
                        new Paper.Part("Tại kho", List.of(new Table(columns(), heading(), rows, totals))),
                        new Paper.Part("Cho mượn", List.of(new Table(columns(), heading(), rows, totals)))),
                closing());
    }

    private static List<Cell> store(int number) {
        var name = Cell.text("Kho số " + (number + 1));
        return number % 5 == 4
                ? List.of(Cell.number(number + 1), name, Cell.BLANK, Cell.BLANK)
                : List.of(
                        Cell.number(number + 1),
                        name,
                        Cell.number(1000L + number),
                        new Cell.NumberCell(new BigDecimal("90.5").add(BigDecimal.valueOf(number % 3)), "> ", "%"));
    }

    private static Table tools(int count) {
        var rows = IntStream.rangeClosed(1, count)
                .mapToObj(it -> List.of(
                        Cell.text("" + it), Cell.text("Dụng cụ " + it), Cell.text("%02d".formatted(it)), Cell.text("")))
                .toList();
        return new Table(columns(), heading(), rows, List.of());
    }

    private static List<Column> columns() {
        return List.of(
                new Column(10, Alignment.CENTRE),
                new Column(90, Alignment.LEFT),
                new Column(30, Alignment.CENTRE),
                new Column(30, Alignment.CENTRE));
    }

    private static List<List<Head>> heading() {
        return List.of(
                List.of(head("TT", 1, 2), head("Tên", 1, 2), head("Kết quả", 2, 1)),
                List.of(head("Số lượng", 1, 1), head("Tỷ lệ", 1, 1)));
    }

    private static Head head(String text, int across, int down) {
        return new Head(RichText.of(text), across, down);
    }

    private static Paper.Closing closing() {
        return Paper.Closing.of(List.of("Như trên;", "Lưu: VT."), "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Trần Văn Mẫu");
    }
}
