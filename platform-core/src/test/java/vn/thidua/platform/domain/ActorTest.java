package vn.thidua.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void actsForTheUnitsItIsOfficerOrLeaderOf() {
        var actor = holding(duty(Role.OFFICER, UNIT), duty(Role.LEADER, OTHER), duty(Role.COUNCIL_MEMBER, null));

        assertThat(actor.units()).containsExactlyInAnyOrder(UNIT, OTHER);
        assertThat(actor.actsFor(UNIT)).isTrue();
        assertThat(actor.actsFor(OTHER)).isTrue();
        assertThat(actor.actsFor(UUID.randomUUID())).isFalse();
        assertThat(actor.holds(Role.OFFICER, UNIT)).isTrue();
        assertThat(actor.holds(Role.LEADER, UNIT)).isFalse();
    }

    @Test
    void doesNotActForAUnitByAnyOtherRole() {
        var actor = holding(
                duty(Role.STAFF, UNIT),
                duty(Role.COUNCIL_MEMBER, UNIT),
                duty(Role.OPERATOR, UNIT),
                duty(Role.PROVINCE_ADMIN, UNIT));

        assertThat(actor.actsFor(UNIT)).isFalse();
        assertThat(actor.units()).isEmpty();
    }

    @Test
    void isAdministratorByDutyOrByTheFirstRole() {
        var byDuty = holding(duty(Role.PROVINCE_ADMIN, null));
        var byRole = new Actor(UUID.randomUUID(), "Quản trị", true, List.of());

        assertThat(List.of(byDuty, byRole)).allSatisfy(it -> {
            assertThat(it.isProvinceAdministrator()).isTrue();
            assertThat(it.isOperator()).isTrue();
            assertThatCode(it::requireProvinceAdministrator).doesNotThrowAnyException();
        });
    }

    @Test
    void isNoAdministratorAsOperatorLeaderOrService() {
        var operator = holding(duty(Role.OPERATOR, null));
        assertThat(operator.isOperator()).isTrue();

        for (var actor : List.of(operator, holding(duty(Role.LEADER, UNIT)), Actor.ofService("grove-service"))) {
            assertThat(actor.isProvinceAdministrator()).isFalse();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(actor::requireProvinceAdministrator)
                    .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.NOT_ALLOWED));
        }
        assertThat(Actor.ofService("grove-service")).isEqualTo(Actor.ofService("grove-service"));
        assertThat(Actor.ofService("grove-service").isOperator()).isFalse();
    }

    private static Actor holding(Duty... duties) {
        return new Actor(UUID.randomUUID(), "Cán bộ mẫu", false, Arrays.asList(duties));
    }

    private static Duty duty(Role role, @Nullable UUID unit) {
        return new Duty(unit, role, LocalDate.EPOCH, null);
    }
}
