package vn.thidua.office;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.PlainText;

/** What a file shows, whatever program wrote it: its paragraphs and tables in their order, in Unicode, without what nobody sees. */
public record OfficeText(Kind kind, List<Block> blocks, Set<LegacyText.Encoding> encodings) {

    /** What a file is. */
    public enum Kind {
        DOCX,
        XLSX,
        XLS
    }

    /** A piece of a file. */
    public sealed interface Block permits Paragraph, Grid {}

    /** A line of text; a listed one has a bullet or a number that is not part of its text. */
    public record Paragraph(String text, boolean listed) implements Block {

        public Paragraph {
            text = PlainText.cleaned(text);
        }
    }

    /** A table or a sheet, numbered from 1 in the file; a sheet has a name. */
    public record Grid(int number, @Nullable String name, List<Row> rows) implements Block {

        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /** A row with its number as the program shows it. */
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell's text, whether its own or that of the merged cell it is part of. */
        public String text(int column) {
            return column <= cells.size() ? cells.get(column - 1).text() : "";
        }

        /** The text of a cell of its own; blank where a merged cell continues. */
        public String own(int column) {
            return column <= cells.size() && !cells.get(column - 1).spread() ? text(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(it -> it.text().isBlank());
        }
    }

    /** A cell's text; a spread one belongs to a merged cell that begins further left or above. */
    public record Cell(String text, boolean spread) {

        public static final Cell BLANK = new Cell("", false);

        public Cell {
            text = PlainText.cleaned(text);
        }
    }

    public OfficeText {
        blocks = List.copyOf(blocks);
        encodings = Set.copyOf(encodings);
    }

    public Stream<Grid> grids() {
        return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast);
    }
}
