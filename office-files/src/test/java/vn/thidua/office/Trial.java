package vn.thidua.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import vn.thidua.office.OfficeText.Cell;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Paragraph;
import vn.thidua.office.OfficeText.Row;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.text.PlainText;

/** Reads a file in both ways: it is read or refused by a code of its own, in bounded time and memory, and what is read is sound. */
final class Trial {

    private static final long MOST_NANOS = 2_000_000_000L;
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_ROWS = 5_000;
    private static final int WIDEST = 1_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OfficeFiles FILES = new OfficeFiles(CancellationCheck.NEVER);

    private Trial() {}

    /** Returns how many of the two ways of reading came to an end. */
    static int of(String name, byte[] file) {
        return within(name, file, () -> requireSound(FILES.read(file)))
                + within(name, file, () -> {
                    try (var rows = FILES.open(file)) {
                        rows.forEachRow((number, cells) -> {
                            assertThat(number).isPositive();
                            assertThat(cells).hasSizeLessThanOrEqualTo(WIDEST).allMatch(Trial::isComposed);
                        });
                    }
                });
    }

    private static int within(String name, byte[] file, Runnable reading) {
        var nanos = THREADS.getCurrentThreadCpuTime();
        var bytes = THREADS.getCurrentThreadAllocatedBytes();
        var read = 1;
        try {
            reading.run();
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).as(name).isInstanceOf(FileReason.class);
            read = 0;
        } catch (Throwable e) {
            throw new AssertionError(
                    "%s: %s".formatted(name, HexFormat.of().formatHex(Arrays.copyOf(file, Math.min(file.length, 64)))),
                    e);
        }
        assertThat(THREADS.getCurrentThreadCpuTime() - nanos)
                .as("time of " + name)
                .isLessThan(MOST_NANOS);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - bytes)
                .as("memory of " + name)
                .isLessThan(MOST_BYTES);
        return read;
    }

    private static void requireSound(OfficeText text) {
        assertThat(text.grids().mapToInt(it -> it.rows().size()).sum()).isLessThanOrEqualTo(MOST_ROWS);
        for (var block : text.blocks()) {
            switch (block) {
                case Paragraph it -> requireClean(it.text());
                case Grid it -> it.rows().forEach(Trial::requireSound);
            }
        }
    }

    private static void requireSound(Row row) {
        assertThat(row.number()).isPositive();
        assertThat(row.cells()).hasSizeLessThanOrEqualTo(WIDEST);
        row.cells().stream().map(Cell::text).forEach(Trial::requireClean);
    }

    private static void requireClean(String text) {
        assertThat(PlainText.cleaned(text)).isEqualTo(text);
    }

    private static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
