package vn.thidua.registration.paper;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.paper.Cell;
import vn.thidua.paper.Table;
import vn.thidua.paper.Table.Alignment;
import vn.thidua.paper.Table.Column;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.paper.Summary.Member;

/**
 * Members below each other, titles beside each other, sums and medians at the foot. Counts of one title add up over the
 * members; percentages do not. As many tables as it takes for each to be legible.
 */
final class SummaryTable {

    /** What the page leaves beside {@link #WHO}, and how much of it more than needed a column may get. */
    private static final int WIDTH = 275;

    private static final double MOST_AIR = 1.6;

    private static final List<Column> WHO = List.of(
            new Column(9, Alignment.CENTRE),
            new Column(57, Alignment.LEFT),
            new Column(20, Alignment.CENTRE),
            new Column(14, Alignment.CENTRE));

    private SummaryTable() {}

    static List<Table> of(List<FormRow> rows, List<Member> members) {
        var tables = new ArrayList<Table>();
        var titles = new ArrayList<SummaryTitle>();
        var width = 0;
        for (var row : rows) {
            var title = SummaryTitle.of(row, members);
            if (width + title.width() > WIDTH && !titles.isEmpty()) {
                tables.add(table(titles, members));
                titles.clear();
                width = 0;
            }
            titles.add(title);
            width += title.width();
        }
        if (!titles.isEmpty()) {
            tables.add(table(titles, members));
        }
        return tables;
    }

    private static Table table(List<SummaryTitle> titles, List<Member> members) {
        var measures = titles.stream().flatMap(it -> it.measures().stream()).toList();
        var air = Math.min(
                MOST_AIR,
                (double) WIDTH / titles.stream().mapToInt(SummaryTitle::width).sum());
        var columns = new ArrayList<>(WHO);
        measures.forEach(it -> columns.add(new Column((int) (it.width() * air), Alignment.CENTRE)));
        var rows = new ArrayList<List<Cell>>();
        for (var member : members) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(Integer.toString(rows.size() + 1)));
            cells.add(Cell.text(member.unitName()));
            cells.add(Cell.text(member.state()));
            cells.add(member.staffCount() == null ? Cell.BLANK : Cell.number(member.staffCount()));
            measures.forEach(it -> cells.add(it.of(member)));
            rows.add(cells);
        }
        return new Table(
                columns,
                SummaryHeading.of(titles),
                rows,
                List.of(
                        totalsRow(Sentence.of("summary-total"), Cell.Operation.SUM, measures),
                        totalsRow(Sentence.of("summary-median"), Cell.Operation.MEDIAN, measures)));
    }

    private static List<Cell> totalsRow(Sentence name, Cell.Operation operation, List<SummaryMeasure> measures) {
        var cells = new ArrayList<Cell>(
                List.of(Cell.BLANK, Cell.text(PaperWords.of(name)), Cell.BLANK, new Cell.FormulaCell(operation, "")));
        for (var measure : measures) {
            var adds = operation != Cell.Operation.SUM || measure.addsUp();
            cells.add(adds ? new Cell.FormulaCell(operation, measure.unit()) : Cell.BLANK);
        }
        return cells;
    }
}
