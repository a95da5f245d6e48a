package vn.thidua.registration.paper;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.paper.Summary.Member;
import vn.thidua.registration.paper.Table.Alignment;
import vn.thidua.registration.paper.Table.Column;

/**
 * Members below each other, titles beside each other, sums and medians at the foot. Counts of one title add up over the
 * members; percentages do not. As many tables as it takes for each to be legible.
 */
final class SummaryTable {

    private static final int MOST_MEASURES = 22;
    private static final int MEASURES_WIDTH = 275;
    private static final int WIDEST_MEASURE = 24;

    private static final List<Column> WHO = List.of(
            new Column(9, Alignment.CENTRE),
            new Column(57, Alignment.LEFT),
            new Column(20, Alignment.CENTRE),
            new Column(14, Alignment.CENTRE));

    private SummaryTable() {}

    static List<Table> of(List<FormRow> rows, List<Member> members) {
        var tables = new ArrayList<Table>();
        var titles = new ArrayList<SummaryTitle>();
        var measures = 0;
        for (var row : rows) {
            var title = SummaryTitle.of(row, members);
            if (measures + title.measures().size() > MOST_MEASURES && !titles.isEmpty()) {
                tables.add(table(titles, members));
                titles.clear();
                measures = 0;
            }
            titles.add(title);
            measures += title.measures().size();
        }
        if (!titles.isEmpty()) {
            tables.add(table(titles, members));
        }
        return tables;
    }

    private static Table table(List<SummaryTitle> titles, List<Member> members) {
        var measures = titles.stream().flatMap(it -> it.measures().stream()).toList();
        var width = Math.min(WIDEST_MEASURE, MEASURES_WIDTH / measures.size());
        var columns = new ArrayList<>(WHO);
        measures.forEach(_ -> columns.add(new Column(width, Alignment.CENTRE)));
        var rows = new ArrayList<List<Cell>>();
        for (var member : members) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.said(Integer.toString(rows.size() + 1)));
            cells.add(Cell.said(member.unitName()));
            cells.add(Cell.said(member.state()));
            cells.add(member.staffCount() == null ? Cell.BLANK : Cell.counted(member.staffCount()));
            measures.forEach(it -> cells.add(it.of(member)));
            rows.add(cells);
        }
        return new Table(
                columns,
                SummaryHeading.of(titles),
                rows,
                List.of(
                        reckoning("Tổng cộng", Cell.Operation.SUM, measures),
                        reckoning("Trung vị", Cell.Operation.MEDIAN, measures)));
    }

    private static List<Cell> reckoning(String name, Cell.Operation operation, List<SummaryMeasure> measures) {
        var cells =
                new ArrayList<Cell>(List.of(Cell.BLANK, Cell.said(name), Cell.BLANK, new Cell.Reckoned(operation, "")));
        for (var measure : measures) {
            var adds = operation != Cell.Operation.SUM || measure.addsUp();
            cells.add(adds ? new Cell.Reckoned(operation, measure.unit()) : Cell.BLANK);
        }
        return cells;
    }
}
