package vn.thidua.registration.internalpledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.Sample.YEAR;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.Sample;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;

class InternalPledgeTest {

    private static final WrittenPledge WRITTEN =
            new WrittenPledge(Pledger.PERSON, "Nguyễn Văn Mẫu", "Văn phòng", null, List.of("LDTT"));

    @Test
    void changesSoOftenAndNoMoreButForAListThatIsTaken() {
        var pledge = InternalPledge.make(
                        OFFICER, UUID.randomUUID(), new Scope(SKHCN, YEAR), WRITTEN, null, Instant.EPOCH)
                .state();
        for (int i = 0; i < InternalPledge.MOST_CHANGES; i++) {
            pledge = pledge.say(OFFICER, WRITTEN, Instant.EPOCH).state();
        }
        var last = pledge;
        refuses(() -> last.say(OFFICER, WRITTEN, Instant.EPOCH));
        refuses(() -> last.change(OFFICER, null, List.of("LDTT"), Sample.form(), Instant.EPOCH));
        refuses(() -> last.withdraw(OFFICER, Instant.EPOCH));

        assertThat(last.replace(OFFICER, WRITTEN, Instant.EPOCH).state().version())
                .isEqualTo(last.version() + 1);
    }

    private static void refuses(ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.reason()).isEqualTo(InternalPledgeReason.PLEDGE_CHANGED_TOO_OFTEN));
    }
}
