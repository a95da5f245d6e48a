package vn.thidua.registration.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.LEADER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.delegation.Delegation.Proposal;

class DelegationTest {

    static final Instant NOW = Instant.parse("2022-03-01T03:00:00Z");
    static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    static final LocalDate LAST = LocalDate.of(2022, 3, 10);

    @Test
    void isInForceFromItsFirstDayToItsLast() {
        var given = delegate(LEADER, FIRST, LAST);

        assertThat(given.isInForceOn(FIRST.minusDays(1))).isFalse();
        assertThat(given.isInForceOn(FIRST)).isTrue();
        assertThat(given.isInForceOn(LAST)).isTrue();
        assertThat(given.isInForceOn(LAST.plusDays(1))).isFalse();
        assertThat(given.revoke(LEADER, NOW).state().isInForceOn(FIRST)).isFalse();
    }

    @Test
    void isTheLeadersToGiveAndToRevoke() {
        refuses(DelegationReason.DELEGATION_FOR_LEADER, () -> delegate(OFFICER, FIRST, LAST));
        var given = delegate(LEADER, FIRST, LAST);
        refuses(DelegationReason.DELEGATION_FOR_LEADER, () -> given.revoke(OFFICER, NOW));
        refuses(DelegationReason.DELEGATION_UNKNOWN, () -> given.revoke(HEAD_OFFICER, NOW));
        var revoked = given.revoke(LEADER, NOW).state();
        refuses(DelegationReason.DELEGATION_REVOKED, () -> revoked.revoke(LEADER, NOW));
    }

    @Test
    void isNoLongerThanAYear() {
        assertThat(delegate(LEADER, FIRST, FIRST.plusDays(365)).to()).isEqualTo(FIRST.plusDays(365));
        refuses(DelegationReason.DELEGATION_TOO_LONG, () -> delegate(LEADER, FIRST, FIRST.plusDays(366)));
        refuses(CommonReason.PERIOD_REVERSED, () -> delegate(LEADER, LAST, FIRST));
    }

    private static Delegation delegate(Actor actor, LocalDate from, LocalDate to) {
        var proposal = new Proposal(OFFICER.subject(), from, to, "Đi công tác");
        return Delegation.delegate(actor, UUID.randomUUID(), SKHCN, proposal, OFFICER.name(), NOW)
                .state();
    }

    private static void refuses(Reason reason, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
