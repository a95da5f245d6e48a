package vn.thidua.campaign.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.unit.Unit.DatedName;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.domain.VietnamTime;

class UnitUseCasesTest {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), "Quản trị mẫu", true, List.of());

    final InMemoryUnits units = new InMemoryUnits();
    final EnterUnit enterUnit = new EnterUnit(units);

    @Test
    void onlyAProvinceAdministratorEntersUnits() {
        var unit = UUID.randomUUID();
        var officer = new Actor(
                UUID.randomUUID(), "Cán bộ mẫu", false, List.of(new Duty(unit, Role.OFFICER, Unit.EVER, null)));

        assertThatThrownBy(
                        () -> enterUnit.enter(Command.by(officer), new Unit.Entry("STC", "Sở Tài chính", "STC", null)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(CommonReason.NOT_ALLOWED));
        assertThat(units.all()).isEmpty();
    }

    @Test
    void anAdministratorByDutyIsOneToo() {
        var administrator = new Actor(
                UUID.randomUUID(),
                "Quản trị mẫu",
                false,
                List.of(new Duty(null, Role.PROVINCE_ADMIN, Unit.EVER, null)));

        enterUnit.enter(Command.by(administrator), new Unit.Entry("STC", "Sở Tài chính", "STC", null));

        assertThat(units.published()).hasSize(1);
    }

    @Test
    void namesComeIntoForceWhenTheDayBeginsInVietnam() {
        var unit = enterUnit.enter(Command.by(ADMINISTRATOR), new Unit.Entry("STC", "Sở Tài chính", "STC", null));
        var lastMoment = Clock.fixed(VietnamTime.startOf(DAY).minusMillis(1), java.time.ZoneOffset.UTC);
        var firstMoment = Clock.fixed(VietnamTime.startOf(DAY), java.time.ZoneOffset.UTC);
        new RenameUnit(units, lastMoment)
                .rename(Command.by(ADMINISTRATOR), unit.id(), new DatedName("Sở Tài chính mới", "STCM", DAY));

        new ApplyUnitNames(units, lastMoment).apply();
        assertThat(units.get(unit.id()).name()).isEqualTo("Sở Tài chính");

        new ApplyUnitNames(units, firstMoment).apply();
        new ApplyUnitNames(units, firstMoment).apply();
        assertThat(units.get(unit.id()).name()).isEqualTo("Sở Tài chính mới");
        assertThat(units.published()).hasSize(3);
        assertThat(units.history(unit.id()).getLast().by()).isEqualTo("campaign-service");
    }
}
