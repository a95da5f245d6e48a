package vn.thidua.registration.fileimport.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.thidua.office.WordFile;

/** The registration of Sở KH&CN for 2022 as the Word file it was: two tables, the second one with the heading again. */
public final class SampleForm {

    private static final String NAME = "ban-dang-ky-thi-dua-so-khcn-2022";

    private SampleForm() {}

    public static byte[] docx() {
        var file = new WordFile();
        WordFile.Table table = null;
        for (var line : read(NAME + ".txt").lines().toList()) {
            if (line.contains("\t")) {
                table = table == null ? file.newTable() : table;
                table.row(cells(line));
            } else {
                if (table != null) {
                    file.table(table);
                    table = null;
                }
                file.paragraph(line.replace("**", ""));
            }
        }
        return file.bytes();
    }

    /** The rows as they must come out: number, name, collective quantity and ratio, individual quantity and ratio, code. */
    static List<String> expected() {
        return read(NAME + ".expected.txt")
                .lines()
                .filter(it -> it.matches("\\d+\\|.*"))
                .toList();
    }

    /** In the heading's first row the holders span two columns; the numbers and titles span both rows. */
    private static String[] cells(String line) {
        var cells = Arrays.copyOf(line.split("\t", -1), 6);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Objects.requireNonNullElse(cells[i], "");
        }
        if (cells[0].equals("TT")) {
            return new String[] {"⤓TT", "⤓" + cells[1], cells[2], "→", cells[4], "→"};
        }
        if (cells[2].equals("Số lượng")) {
            return new String[] {"↓", "↓", cells[2], cells[3], cells[4], cells[5]};
        }
        return cells;
    }

    private static String read(String name) {
        try (var in = SampleForm.class.getResourceAsStream("/samples/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
