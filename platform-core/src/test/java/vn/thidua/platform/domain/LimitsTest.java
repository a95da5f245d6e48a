package vn.thidua.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Refusal.Fault;

class LimitsTest {

    @Test
    void theLastOneThatFitsPassesAndTheNextIsAFaultWithItsPlace() {
        assertThat(Limits.check().text("/name", "a".repeat(5), 5).faults()).isEmpty();
        assertThat(Limits.check().text("/name", null, 5).faults()).isEmpty();
        assertThat(Limits.check().text("/name", "a".repeat(6), 5).faults())
                .containsExactly(new Fault("field-too-long", "/name", "at most 5"));
    }

    @Test
    void aListHasALimitAndSoHasEachOfItsTexts() {
        assertThat(Limits.check().texts("/list", List.of("aa", "bb"), 2, 2).faults())
                .isEmpty();
        assertThat(Limits.check()
                        .texts("/list", List.of("aa", "bbb", "c"), 2, 2)
                        .faults())
                .containsExactly(
                        new Fault("list-too-long", "/list", "at most 2"),
                        new Fault("field-too-long", "/list/1", "at most 2"));
    }

    @Test
    void aReasonForADecisionIsLimitedWhereverItIsGiven() {
        var change = Change.withoutEvent("state");

        assertThat(change.noting("DONE", "a".repeat(Limits.REASON)).note()).isNotNull();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change.noting("DONE", "a".repeat(Limits.REASON + 1)))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.FIELD_INVALID))
                .satisfies(
                        it -> assertThat(it.faults()).extracting(Fault::pointer).containsExactly("/reason"));
    }
}
