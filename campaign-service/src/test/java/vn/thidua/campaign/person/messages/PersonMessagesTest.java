package vn.thidua.campaign.person.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.person.PersonEvent;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.test.Contract;

class PersonMessagesTest {

    static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    static final Person OFFICER = new Person(
            UUID.fromString("f3b2c1d0-9e8f-4a7b-8c6d-5e4f3a2b1c04"),
            3,
            "canbo.skhcn",
            "Cán bộ mẫu Sở KHCN",
            List.of(
                    new Duty(UUID.fromString("5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01"), Role.OFFICER, FROM, null),
                    new Duty(null, Role.COUNCIL_MEMBER, FROM, LocalDate.of(2026, 12, 31))));

    @Test
    void whateverHappenedAllDutiesArePublished() {
        var contract = new Contract("duty.changed.v1");

        contract.requireSample(new PersonMessages().translate(new PersonEvent.DutiesAssigned(OFFICER)));
        contract.requireSample(new PersonMessages().translate(new PersonEvent.Entered(OFFICER)));
    }

    @Test
    void itGoesToTheDutiesTopicUnderTheSubject() {
        var message = new PersonMessages().translate(new PersonEvent.Entered(OFFICER));

        assertThat(message.topic()).isEqualTo("duty");
        assertThat(message.key()).isEqualTo(OFFICER.id().toString());
    }
}
