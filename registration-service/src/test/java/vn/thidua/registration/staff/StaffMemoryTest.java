package vn.thidua.registration.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.office.OfficeFiles;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.registration.LargeWorkbookFile;

/** A list may be long; what the service remembers of it while it reads must not be. */
@ServiceTest
class StaffMemoryTest {

    private static final int PEOPLE = 30_000;
    private static final int EARLY = 3_000;
    private static final long MOST_GROWTH = 8L << 20;

    @Autowired
    OfficeFiles files;

    private long early;
    private int people;

    @Test
    void thirtyThousandPeopleNeedHardlyMoreThanThreeThousand() {
        var sheet = new StaffListParser(LocalDate.of(2022, 1, 1), _ -> people++);
        try (var rows = files.open(LargeWorkbookFile.ofStaff(PEOPLE))) {
            rows.forEachRow((number, cells) -> {
                sheet.row(number, cells);
                if (number == EARLY) {
                    early = used();
                }
            });
        }
        var late = used();

        assertThat(sheet.finish().people()).isEqualTo(PEOPLE).isEqualTo(people);
        assertThat(late - early).isLessThan(MOST_GROWTH);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
