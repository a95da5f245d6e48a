package vn.thidua.office.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {

    private enum Tool implements ColumnKind {
        NUMBER("tt", "stt"),
        NAME("ten", "ten dung cu", "name"),
        AMOUNT("so luong"),
        PLACE("noi de");

        private final Set<String> headings;

        Tool(String... headings) {
            this.headings = Set.of(headings);
        }

        @Override
        public Set<String> headings() {
            return headings;
        }
    }

    private final HeadingFinder<Tool> finder =
            new HeadingFinder<>(Tool.class, it -> it.has(Tool.NAME), List.of(Tool.NAME, Tool.NUMBER));

    @Test
    void findsColumnsInAnyOrderBelowThePapersOwnLines() {
        assertThat(bodies(
                        List.of("DANH SÁCH DỤNG CỤ"),
                        List.of("", ""),
                        List.of("Số lượng", "TÊN  DỤNG CỤ (viết hoa)", "Ghi chú"),
                        List.of("3", "Búa", "")))
                .containsExactly("4: Búa 3");
        assertThat(finder.columns().orElseThrow().others())
                .containsEntry(2, "Ghi chú")
                .hasSize(1);
    }

    @Test
    void joinsTwoLevelsOfHeadingsAndSkipsNumbersAndRepeatedHeadings() {
        assertThat(bodies(
                        List.of("TT", "Tên", "Kho", ""),
                        List.of("", "", "Số lượng", "Nơi để"),
                        List.of("(1)", "(2)", "(3)", "(4)"),
                        List.of("1", "Búa", "3", "A"),
                        List.of("TT", "Tên", "Kho", ""),
                        List.of("2", "Kìm", "5", "B")))
                .containsExactly("4: Búa 3", "6: Kìm 5");
    }

    @Test
    void aRowWithNothingOfABodyIsASecondLevelAndOtherwiseNot() {
        assertThat(bodies(List.of("TT", "Tên", "Kho"), List.of("", "", "Cưa lớn"), List.of("2", "Kìm", "")))
                .containsExactly("3: Kìm ");
        var split = new HeadingFinder<>(Tool.class, it -> it.has(Tool.NAME), List.of(Tool.NAME));
        split.columnsOf(1, List.of("Tên", "", "Số lượng"));

        assertThat(split.columnsOf(2, List.of("", "Cưa", "1")))
                .hasValueSatisfying(it -> assertThat(it.textBeside(Tool.NAME, List.of("", "Cưa", "1")))
                        .isEqualTo("Cưa"));
    }

    @Test
    void looksNoFurtherThanTheFirstRows() {
        IntStream.rangeClosed(1, 40).forEach(it -> finder.columnsOf(it, List.of("lời dẫn")));

        assertThat(finder.columnsOf(41, List.of("TT", "Tên"))).isEmpty();
        assertThat(finder.columns()).isEmpty();
    }

    @Test
    void readsCellsInOneLineAndShortRowsAsBlank() {
        var columns = Columns.headedBy(Tool.class, List.of("Tên", "Số lượng", "Tên"));

        assertThat(columns.text(Tool.NAME, List.of(" Búa\n\u00a0 lớn "))).isEqualTo("Búa lớn");
        assertThat(columns.text(Tool.AMOUNT, List.of("Búa"))).isEmpty();
        assertThat(columns.text(Tool.PLACE, List.of("Búa"))).isEmpty();
        assertThat(columns.indexOf(Tool.NAME)).hasValue(0);
        assertThat(columns.without(Tool.NAME).has(Tool.NAME)).isFalse();
        assertThat(columns.found()).isEqualTo(2);
    }

    @SafeVarargs
    private List<String> bodies(List<String>... rows) {
        var found = new ArrayList<String>();
        for (int i = 0; i < rows.length; i++) {
            var number = i + 1;
            var cells = rows[i];
            finder.columnsOf(number, cells)
                    .ifPresent(it -> found.add(
                            "%d: %s %s".formatted(number, it.text(Tool.NAME, cells), it.text(Tool.AMOUNT, cells))));
        }
        return found;
    }
}
