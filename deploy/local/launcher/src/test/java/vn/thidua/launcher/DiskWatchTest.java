package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {

    private static final long MEGABYTE = 1024 * 1024;

    private final List<String> said = new ArrayList<>();
    private final AtomicLong free = new AtomicLong(5000 * MEGABYTE);
    private final DiskWatch watch = new DiskWatch(free::get, said::add);

    @Test
    void saysOnceThatTheDiskGetsLowAndOnceThatItHasRoomAgain() {
        watch.look();
        free.set(900 * MEGABYTE);
        watch.look();
        free.set(300 * MEGABYTE);
        watch.look();
        free.set(1100 * MEGABYTE);
        watch.look();
        free.set(2000 * MEGABYTE);
        watch.look();
        watch.look();

        assertThat(said)
                .satisfiesExactly(
                        low -> assertThat(low).contains("only 0.9 GB free"),
                        roomy -> assertThat(roomy).contains("2.0 GB free again"));
    }

    @Test
    void looksAtTheDiskOfAFolderThatIsNotThereYet(@TempDir Path folder) {
        DiskWatch.over(folder.resolve("not/yet"), said::add).look();

        assertThat(said).allSatisfy(line -> assertThat(line).contains("GB free"));
    }
}
