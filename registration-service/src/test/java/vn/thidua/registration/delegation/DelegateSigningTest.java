package vn.thidua.registration.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.LEADER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.DutyHolders;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.test.InMemoryAggregateRepository;
import vn.thidua.registration.delegation.Delegation.Proposal;

class DelegateSigningTest {

    private static final Instant NOW = Instant.parse("2022-03-01T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private final Given delegations = new Given();

    @Test
    void aUnitDelegatesSoOftenInAYearAndNoMore() {
        for (int i = 0; i < DelegateSigning.MOST_A_YEAR; i++) {
            delegate(NOW);
        }
        assertThatThrownBy(() -> delegate(NOW.plus(Duration.ofDays(365))))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(DelegationReason.TOO_MANY_DELEGATIONS));
        delegate(NOW.plus(Duration.ofDays(367)));

        assertThat(delegations.all()).hasSize(DelegateSigning.MOST_A_YEAR + 1);
    }

    private void delegate(Instant now) {
        DutyHolders people =
                (_, _) -> List.of(new DutyHolders.Holder(OFFICER.subject(), OFFICER.name(), List.of(Role.OFFICER)));
        new DelegateSigning(delegations, people, Clock.fixed(now, ZoneOffset.UTC))
                .delegate(Command.by(LEADER), SKHCN, new Proposal(OFFICER.subject(), DAY, DAY, "Đi công tác"));
    }

    private static final class Given extends InMemoryAggregateRepository<Delegation, NoEvent> implements Delegations {

        Given() {
            super(DelegationReason.DELEGATION_UNKNOWN, DelegationReason.DELEGATION_EXISTS);
        }

        @Override
        public List<Delegation> ofUnit(UUID unit) {
            return all();
        }

        @Override
        public List<Delegation> ofPerson(UUID unit, UUID person) {
            return all();
        }
    }
}
