package vn.thidua.registration.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;

class StaffListsKeptTest {

    private static final Instant NOW = Instant.parse("2022-03-01T03:00:00Z");

    private final StaffLists lists = new InMemoryStaff().lists;

    @Test
    void aUnitBeginsSoManyInAYearAndNoMore() {
        for (int i = 0; i < StaffLists.MOST_A_YEAR; i++) {
            lists.requireFew(SKHCN, NOW);
            begin();
        }
        assertThatThrownBy(() -> lists.requireFew(SKHCN, NOW.plus(Duration.ofDays(365))))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(StaffReason.TOO_MANY_STAFF_LISTS));
        lists.requireFew(UUID.randomUUID(), NOW);
        lists.requireFew(SKHCN, NOW.plus(Duration.ofDays(367)));
    }

    private void begin() {
        var id = UUID.randomUUID();
        var source = new StaffList.Source("a.xlsx", "0".repeat(64));
        lists.create(
                id,
                Command.by(OFFICER),
                () -> StaffList.start(OFFICER, id, SKHCN, source, LocalDate.of(2022, 1, 1), NOW));
    }
}
