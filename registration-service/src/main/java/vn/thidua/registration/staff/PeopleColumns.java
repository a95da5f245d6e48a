package vn.thidua.registration.staff;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Predicate;
import vn.thidua.office.table.Columns;
import vn.thidua.office.table.HeadingFinder;

/** The columns of a list about people, whose names may stand in one column or in two. */
public record PeopleColumns(Columns<Column> columns) {

    /** What a row about somebody has something in, the name first. */
    private static final List<Column> OF_BODY =
            List.of(Column.NAME, Column.FAMILY_NAME, Column.ROOM, Column.ORDINAL, Column.GIVEN_NAME);

    /** Looks for the headings of such a list. */
    public static HeadingFinder<Column> finder(Predicate<PeopleColumns> isEnough) {
        return new HeadingFinder<>(
                Column.class, it -> isEnough.test(new PeopleColumns(it)), OF_BODY, PeopleColumns::together);
    }

    /** "Họ và tên" above "Họ đệm" and "Tên" is no column of its own. */
    private static Columns<Column> together(Columns<Column> above, Columns<Column> below) {
        var both = above.and(below);
        return below.has(Column.GIVEN_NAME) && below.has(Column.FAMILY_NAME) ? both.without(Column.NAME) : both;
    }

    public boolean has(Column column) {
        return columns.has(column);
    }

    public OptionalInt indexOf(Column column) {
        return columns.indexOf(column);
    }

    /** The headings that name no column known here, by their places. */
    public SortedMap<Integer, String> others() {
        return columns.others();
    }

    /** Whether there is a column with people's names, whole or in two parts. */
    public boolean haveNames() {
        return has(Column.NAME) || (has(Column.FAMILY_NAME) && has(Column.GIVEN_NAME));
    }

    /** Where to point at for a column; the first one if the list has no such. */
    public int pointAt(Column column) {
        return indexOf(column)
                .orElse(column == Column.NAME ? indexOf(Column.FAMILY_NAME).orElse(0) : 0);
    }

    /** The column's cell in one line, empty if there is none. */
    public String text(Column column, List<String> cells) {
        return columns.text(column, cells);
    }

    /** The whole name, put together where family and given name have columns of their own, headed or not. */
    public String name(List<String> cells) {
        if (!has(Column.NAME)) {
            return (text(Column.FAMILY_NAME, cells) + " " + text(Column.GIVEN_NAME, cells)).strip();
        }
        var name = text(Column.NAME, cells);
        var given = columns.textBeside(Column.NAME, cells);
        return given.isEmpty() || given.indexOf(' ') >= 0 ? name : (name + " " + given).strip();
    }
}
