package vn.thidua.registration.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.HEAD_OFFICER;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Refusal;

class SnapshotNumberTest {

    @Test
    void aRoundIsFrozenSoOftenAndNoMore() {
        assertThat(take(Snapshot.MOST).number()).isEqualTo(Snapshot.MOST);
        assertThatThrownBy(() -> take(Snapshot.MOST + 1))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(SnapshotReason.TOO_MANY_SNAPSHOTS));
    }

    private static Snapshot take(int number) {
        var frozen = new Snapshot.Frozen("0".repeat(64), 3, 1);
        return Snapshot.take(HEAD_OFFICER, new UUID(0, 1), number, null, frozen, Instant.EPOCH)
                .state();
    }
}
