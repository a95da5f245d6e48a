package vn.thidua.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Says when the disk the data lies on gets low, before store and Kafka find out, and when it has room again. */
final class DiskWatch {

    private static final long GIGABYTE = 1024L * 1024 * 1024;
    private static final long LOW = GIGABYTE;
    private static final long ROOMY = LOW * 5 / 4;

    private final LongSupplier free;
    private final Consumer<String> says;
    private boolean low;

    DiskWatch(LongSupplier free, Consumer<String> says) {
        this.free = free;
        this.says = says;
    }

    static DiskWatch over(Path folder, Consumer<String> says) {
        return new DiskWatch(() -> freeIn(folder), says);
    }

    /** Once for each time it gets low or roomy, however often one looks. */
    void look() {
        long now = free.getAsLong();
        if (!low && now < LOW) {
            low = true;
            says.accept(
                    ("%-22s only %.1f GB free where the data lies: when it is full, store and Kafka end and are tried "
                                    + "again until there is room; ./thidua doctor says what takes it")
                            .formatted("disk", (double) now / GIGABYTE));
        } else if (low && now >= ROOMY) {
            low = false;
            says.accept("%-22s %.1f GB free again".formatted("disk", (double) now / GIGABYTE));
        }
    }

    /** Of the nearest folder that is there already; what cannot be asked for is not low. */
    private static long freeIn(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
