package vn.thidua.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Refusal.Fault;

class ReasonTest {

    @Test
    void hasAStableCode() {
        assertThat(CommonReason.IDEMPOTENCY_KEY_REUSED.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesWithADetailOrWithFaults() {
        var one = CommonReason.VERSION_STALE.because("version %d is stored", 3);
        var several = CommonReason.FIELD_INVALID.because(List.of(new Fault("too-long", "/name", "")));

        assertThat(one).hasMessage("version 3 is stored").hasNoCause();
        assertThat(one.faults()).isEmpty();
        assertThat(several.faults()).containsExactly(new Fault("too-long", "/name", ""));
        assertThat(several.reason()).isEqualTo(CommonReason.FIELD_INVALID);
    }

    @Test
    void costsNoStackTrace() {
        assertThat(CommonReason.NOT_ALLOWED.because("no").getStackTrace()).isEmpty();
    }
}
