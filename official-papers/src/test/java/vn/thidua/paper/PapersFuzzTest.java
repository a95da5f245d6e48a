package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.Opened.asPdf;
import static vn.thidua.paper.Opened.cells;
import static vn.thidua.paper.Opened.inExcel;
import static vn.thidua.paper.Opened.inWord;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.Table.Alignment;
import vn.thidua.paper.Table.Column;
import vn.thidua.paper.Table.Head;

/** Papers with any texts and tables: each becomes three files that open again, without a formula that a text brought along, soon. */
class PapersFuzzTest {

    private static final int PAPERS = 40;
    private static final long MOST_NANOS = 3_000_000_000L;
    private static final List<String> TEXTS = List.of(
            "", " ", "\n", "=1+1", "@x", "-", "<b>", "&amp;", "]]>", "\u0000", "\u202e", "\ud800", "e\u0301",
            "Sở Mẫu ");

    @Test
    void anyPaperIsPrintedInAllFormats() throws IOException {
        for (int seed = 0; seed < PAPERS; seed++) {
            var paper = paper(new Random(seed));
            var began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

            try (var word = inWord(paper);
                    var excel = inExcel(paper);
                    var pdf = asPdf(paper)) {
                assertThat(word.getBodyElements()).as("seed %d", seed).isNotEmpty();
                assertThat(pdf.getNumberOfPages()).as("seed %d", seed).isPositive();
                assertThat(cells(excel))
                        .as("seed %d", seed)
                        .filteredOn(it -> it.getCellType() == CellType.FORMULA)
                        .allMatch(it -> it.getCellFormula().startsWith("IF(COUNT("));
            }
            assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began)
                    .as("time of seed %d", seed)
                    .isLessThan(MOST_NANOS);
        }
    }

    private static Paper paper(Random random) {
        var blocks = new ArrayList<Block>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            var text = RichText.of(text(random, 2_000));
            blocks.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Block.Heading(1 + random.nextInt(2), text);
                        case 1 -> new Block.Item(text);
                        case 2 -> new Block.Note(text.and(RichText.inItalics(text(random, 50))));
                        default -> new Block.Paragraph(text);
                    });
        }
        blocks.add(table(random));
        return new Paper(
                "Báo cáo " + text(random, 20),
                random.nextBoolean() ? Paper.PageSize.A4_PORTRAIT : Paper.PageSize.A3_LANDSCAPE,
                new Issuer(text(random, 30), text(random, 60), text(random, 80), text(random, 5))
                        .letterhead(2022, null, null),
                new Paper.Opening(RichText.of(text(random, 60)), null, null, RichText.of(text(random, 60))),
                List.of(new Paper.Part("Báo cáo", blocks)),
                Paper.Closing.of(List.of(text(random, 60)), text(random, 40), text(random, 30)));
    }

    /** A heading whose fields take all the columns there are, one level over the other. */
    private static Table table(Random random) {
        var width = 1 + random.nextInt(24);
        var columns = IntStream.range(0, width)
                .mapToObj(_ -> new Column(4, random.nextBoolean() ? Alignment.LEFT : Alignment.CENTRE))
                .toList();
        var above = new ArrayList<Head>();
        var below = new ArrayList<Head>();
        for (int at = 0; at < width; ) {
            var across = Math.min(width - at, 1 + random.nextInt(4));
            var alone = across == 1 && random.nextBoolean();
            above.add(new Head(RichText.of(text(random, 30)), across, alone ? 2 : 1));
            for (int i = 0; i < across && !alone; i++) {
                below.add(new Head(RichText.of(text(random, 20)), 1, 1));
            }
            at += across;
        }
        var rows = IntStream.range(0, random.nextInt(60))
                .mapToObj(_ -> row(random, width, false))
                .toList();
        return new Table(columns, List.of(above, below), rows, List.of(row(random, width, true)));
    }

    private static List<Cell> row(Random random, int width, boolean total) {
        return IntStream.range(0, width)
                .<Cell>mapToObj(_ -> switch (random.nextInt(3)) {
                    case 0 -> Cell.BLANK;
                    case 1 -> Cell.text(text(random, 30));
                    default ->
                        total
                                ? new Cell.FormulaCell(
                                        random.nextBoolean() ? Cell.Operation.SUM : Cell.Operation.MEDIAN, "%")
                                : new Cell.NumberCell(
                                        new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(4)), "> ", "%");
                })
                .toList();
    }

    private static String text(Random random, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(1 + most / 4); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                text.append(TEXTS.get(random.nextInt(TEXTS.size())));
            } else if (random.nextInt(20) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(5) == 0 ? " " : "");
            }
        }
        return text.toString();
    }
}
