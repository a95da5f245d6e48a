package vn.thidua.registration.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.Block;
import vn.thidua.paper.Cell;
import vn.thidua.paper.Paper;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.FormRow.Kind;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.paper.Summary.Member;
import vn.thidua.registration.paper.Summary.PledgedTarget;

class SummaryPaperTest {

    private static final Instant NOW = Instant.parse("2022-03-03T16:59:00Z");

    @Test
    void aFormOfFortyTitlesIsLaidOverSeveralSheetsEachTitleOnce() {
        var rows =
                IntStream.rangeClosed(1, 40).mapToObj(it -> row("T" + it, it)).toList();

        var tables = tables(summary(rows, List.of(member("A", pledge("T1", 3, null)))));

        assertThat(tables)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.columns().stream()
                                .mapToInt(Table.Column::share)
                                .sum())
                        .isLessThanOrEqualTo(Paper.PageSize.A3_LANDSCAPE.textWidth()));
        assertThat(tables.stream()
                        .flatMap(it -> it.heading().getFirst().stream())
                        .map(it -> it.words().plain()))
                .containsAll(rows.stream().map(FormRow::label).toList())
                .filteredOn(it -> it.startsWith("Danh hiệu"))
                .doesNotHaveDuplicates();
    }

    @Test
    void percentagesHaveAColumnOnlyWhereSomebodyGaveOne() {
        var rows = List.of(row("T1", 1), row("T2", 2));
        var table = tables(summary(rows, List.of(member("A", pledge("T1", 3, "95"), pledge("T2", 1, null)))))
                .getFirst();

        assertThat(table.heading().getLast().stream().map(it -> it.words().plain()))
                .containsExactly("Số lượng", "Tỷ lệ", "Số lượng");
        assertThat(table.rows().getFirst().subList(4, 7))
                .containsExactly(Cell.number(3), new Cell.NumberCell(new BigDecimal("95"), "> ", "%"), Cell.number(1));
    }

    @Test
    void countsAddUpBlanksDoNotCountAndPercentagesHaveOnlyAMedian() {
        var table = tables(summary(
                        List.of(row("T1", 1)),
                        List.of(
                                member("A", pledge("T1", 3, "90")),
                                member("B"),
                                member("C", pledge("T1", 0, null)),
                                member("D", pledge("T1", 8, "95")))))
                .getFirst();

        assertThat(shown(table, 0)).containsExactly("", "Tổng cộng", "", "", "11", "");
        assertThat(shown(table, 1)).containsExactly("", "Trung vị", "", "", "3", "92,5%");
        assertThat(table.rows().get(1).get(4)).isEqualTo(Cell.BLANK);
        assertThat(table.rows().get(2).get(4)).isEqualTo(Cell.number(0));
    }

    @Test
    void itSaysWhoIsMissingAndTheMomentInVietnam() {
        var summary = summary(List.of(row("T1", 1)), List.of(member("A", pledge("T1", 3, null)), member("B")));

        assertThat(SummaryPaper.of(summary, PaperSamples.PROVINCE)
                        .parts()
                        .getFirst()
                        .blocks()
                        .getFirst())
                .isEqualTo(new Block.Paragraph(RichText.of(
                        "Tính đến 23 giờ 59 phút, ngày 03/03/2022, 1/2 đơn vị đã gửi đăng ký. Chưa gửi: B.")));
    }

    private static List<String> shown(Table table, int totalsRow) {
        var cells = table.totals().get(totalsRow);
        return IntStream.range(0, cells.size())
                .mapToObj(it -> table.shown(cells.get(it), it).plain())
                .toList();
    }

    private static List<Table> tables(Summary summary) {
        return SummaryPaper.of(summary, PaperSamples.PROVINCE).parts().stream()
                .flatMap(it -> it.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static Summary summary(List<FormRow> rows, List<Member> members) {
        return new Summary("Khối mẫu", 2022, NOW, null, rows, members);
    }

    private static Member member(String name, PledgedTarget... pledges) {
        return new Member(name, "", pledges.length > 0, null, List.of(pledges));
    }

    private static PledgedTarget pledge(String code, int quantity, @org.jspecify.annotations.Nullable String ratio) {
        return new PledgedTarget(
                code,
                Holder.INDIVIDUAL,
                quantity,
                ratio == null ? null : Ratio.Comparison.GT,
                ratio == null ? null : new BigDecimal(ratio));
    }

    private static FormRow row(String code, int order) {
        return new FormRow(code, order, "Danh hiệu " + order, code, null, Kind.TITLE, List.of(Holder.INDIVIDUAL));
    }
}
