package vn.thidua.office.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.thidua.platform.text.PlainText;
import vn.thidua.platform.text.VietnameseText;

/** Where a table's columns are, found by their headings in whatever order they come. Places are counted from 0. */
public final class Columns<K extends Enum<K> & ColumnKind> {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NUMBER_OR_LETTER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])\\)?");

    private final Class<K> kinds;
    private final Map<K, Integer> places;
    private final SortedMap<Integer, String> others;
    private final Set<Integer> unnamed;

    private Columns(Class<K> kinds, Map<K, Integer> places, SortedMap<Integer, String> others, Set<Integer> unnamed) {
        this.kinds = kinds;
        this.places = places;
        this.others = others;
        this.unnamed = unnamed;
    }

    /** The columns that the cells of a row are the headings of; none may be found. */
    public static <K extends Enum<K> & ColumnKind> Columns<K> headedBy(Class<K> kinds, List<String> cells) {
        var places = new EnumMap<K, Integer>(kinds);
        var others = new TreeMap<Integer, String>();
        var unnamed = new HashSet<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            var kind = kindOf(kinds, cells.get(i));
            if (kind.isPresent()) {
                places.putIfAbsent(kind.get(), i);
            } else if (cells.get(i).isBlank()) {
                unnamed.add(i);
            } else {
                others.put(i, cell(cells, i));
            }
        }
        return new Columns<>(kinds, places, others, unnamed);
    }

    private static <K extends Enum<K> & ColumnKind> Optional<K> kindOf(Class<K> kinds, String cell) {
        var heading = headingKey(cell);
        return Arrays.stream(kinds.getEnumConstants())
                .filter(it -> it.headings().contains(heading))
                .findFirst();
    }

    /** A heading as it is compared: "Họ và tên (viết hoa)" is "ho va ten". */
    public static String headingKey(String cell) {
        var bare = BRACKETS.matcher(VietnameseText.searchKey(PlainText.cleaned(cell)))
                .replaceAll(" ");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /** Together with the headings of a second row, for headings on two levels; the first row's are preferred. */
    public Columns<K> and(Columns<K> below) {
        var both = new EnumMap<K, Integer>(kinds);
        both.putAll(below.places);
        both.putAll(places);
        var unknown = new TreeMap<>(others);
        unknown.putAll(below.others);
        return new Columns<>(kinds, both, unknown, unnamed);
    }

    /** The same columns, without one. */
    public Columns<K> without(K kind) {
        var fewer = new EnumMap<K, Integer>(places);
        fewer.remove(kind);
        return new Columns<>(kinds, fewer, others, unnamed);
    }

    /** Whether a row has, at this kind's place, the heading of a column that stands there: it is the headings again. */
    public boolean areRepeatedAt(K kind, List<String> cells) {
        var place = places.get(kind);
        return place != null
                && place < cells.size()
                && kindOf(kinds, cells.get(place))
                        .filter(it -> place.equals(places.get(it)))
                        .isPresent();
    }

    /** The headings that name no known column, by their places. */
    public SortedMap<Integer, String> others() {
        return Collections.unmodifiableSortedMap(others);
    }

    public boolean has(K kind) {
        return places.containsKey(kind);
    }

    public int found() {
        return places.size();
    }

    public OptionalInt indexOf(K kind) {
        var place = places.get(kind);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The column's cell in one line, empty if there is none. */
    public String text(K kind, List<String> cells) {
        var place = places.get(kind);
        return place == null ? "" : cell(cells, place);
    }

    /** The cell beside the column's, where a heading over two columns leaves the second one without a name; else empty. */
    public String textBeside(K kind, List<String> cells) {
        var place = places.get(kind);
        return place == null || !unnamed.contains(place + 1) ? "" : cell(cells, place + 1);
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
        return isOneLine(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
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
