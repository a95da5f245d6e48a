package vn.thidua.registration.staff;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.thidua.platform.text.PlainText;
import vn.thidua.platform.text.VietnameseText;

/** Where a list's columns are, found by their headings in whatever order they come. */
public final class Columns {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NUMBER_OR_LETTER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])\\)?");

    private final Map<Column, Integer> places;
    private final SortedMap<Integer, String> others;
    private final int familyNameEnds;

    private Columns(Map<Column, Integer> places, SortedMap<Integer, String> others, int familyNameEnds) {
        this.places = places;
        this.others = others;
        this.familyNameEnds = familyNameEnds;
    }

    /** The columns that the cells of a row are the headings of; none may be found. */
    public static Columns headedBy(List<String> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        SortedMap<Integer, String> others = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            var column = headedBy(cells.get(i));
            if (column.isPresent()) {
                places.putIfAbsent(column.get(), i);
            } else if (!cells.get(i).isBlank()) {
                others.put(i, cell(cells, i));
            }
        }
        return new Columns(places, others, splitNameAt(places, cells));
    }

    /** Whether the row is the headings again, by the heading over the names. */
    boolean areRepeatedBy(List<String> cells) {
        var names = haveNames() ? pointAt(Column.NAME) : pointAt(Column.ROOM);
        var heading = names < cells.size() ? headedBy(cells.get(names)) : Optional.<Column>empty();
        return heading.filter(it -> names == pointAt(it)).isPresent();
    }

    private static Optional<Column> headedBy(String cell) {
        var heading = headingKey(cell);
        return Arrays.stream(Column.values())
                .filter(it -> it.isHeadedBy(heading))
                .findFirst();
    }

    /** A heading as it is compared: "Họ và tên (viết hoa)" is "ho va ten". */
    public static String headingKey(String cell) {
        var bare = BRACKETS.matcher(VietnameseText.searchKey(PlainText.cleaned(cell)))
                .replaceAll(" ");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /** Together with the headings of a second row, for headings on two levels. */
    public Columns and(Columns below) {
        Map<Column, Integer> both = new EnumMap<>(Column.class);
        both.putAll(below.places);
        both.putAll(places);
        SortedMap<Integer, String> unknown = new TreeMap<>(others);
        unknown.putAll(below.others);
        if (below.has(Column.GIVEN_NAME) && below.has(Column.FAMILY_NAME)) {
            both.remove(Column.NAME);
            return new Columns(both, unknown, -1);
        }
        return new Columns(both, unknown, familyNameEnds);
    }

    /** The headings that name no column known here, by their places. */
    public SortedMap<Integer, String> others() {
        return Collections.unmodifiableSortedMap(others);
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether there is a column with people's names, whole or in two parts. */
    public boolean haveNames() {
        return has(Column.NAME) || (has(Column.FAMILY_NAME) && has(Column.GIVEN_NAME));
    }

    public int found() {
        return places.size();
    }

    public OptionalInt place(Column column) {
        var place = places.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Where to point at for a column; the first one if the list has no such. */
    public int pointAt(Column column) {
        return place(column)
                .orElse(column == Column.NAME ? place(Column.FAMILY_NAME).orElse(0) : 0);
    }

    /** The column's cell in one line, empty if there is none. */
    public String text(Column column, List<String> cells) {
        return place(column).isPresent() ? cell(cells, place(column).getAsInt()) : "";
    }

    /** The whole name, put together where family and given name have columns of their own, headed or not. */
    public String name(List<String> cells) {
        if (!has(Column.NAME)) {
            return (text(Column.FAMILY_NAME, cells) + " " + text(Column.GIVEN_NAME, cells)).strip();
        }
        var name = text(Column.NAME, cells);
        var given = familyNameEnds < 0 ? "" : cell(cells, familyNameEnds);
        return given.isEmpty() || given.indexOf(' ') >= 0 ? name : (name + " " + given).strip();
    }

    /** Whether the row only numbers the columns, "(1)", "(2)", "A", "B". */
    public static boolean areNumbered(List<String> cells) {
        var filled =
                cells.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        return filled.size() > 2
                && filled.stream().allMatch(it -> NUMBER_OR_LETTER.matcher(it).matches());
    }

    /** A cell in one line and in NFC, empty where the row is shorter. */
    public static String cell(List<String> cells, int place) {
        if (place >= cells.size()) {
            return "";
        }
        var text = PlainText.cleaned(cells.get(place));
        return isOneLine(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A heading over two columns leaves the second one blank: there the given names stand. */
    private static int splitNameAt(Map<Column, Integer> places, List<String> cells) {
        var name = places.get(Column.NAME);
        var next = name == null ? -1 : name + 1;
        return name != null && next < cells.size() && cells.get(next).isBlank() ? next : -1;
    }

    /** Most cells need nothing done to them, and there are many. */
    private static boolean isOneLine(String text) {
        var blank = true;
        for (int i = 0; i < text.length(); i++) {
            var it = text.charAt(i);
            if (it != ' ' && (Character.isWhitespace(it) || it == '\u00a0') || it == ' ' && blank) {
                return false;
            }
            blank = it == ' ';
        }
        return text.isEmpty() || !blank;
    }
}
