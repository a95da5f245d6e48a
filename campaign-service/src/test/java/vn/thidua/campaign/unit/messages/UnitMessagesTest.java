package vn.thidua.campaign.unit.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.Unit.DatedName;
import vn.thidua.campaign.unit.UnitEvent;
import vn.thidua.platform.test.Contract;

class UnitMessagesTest {

    static final Unit SCIENCE = new Unit(
            UUID.fromString("5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01"),
            2,
            "SKHCN",
            "Sở Khoa học và Công nghệ",
            "Sở KH&CN",
            "skhcn",
            List.of(
                    new DatedName("Sở Khoa học, Công nghệ và Môi trường", "Sở KHCN&MT", Unit.EVER),
                    new DatedName("Sở Khoa học và Công nghệ", "Sở KH&CN", LocalDate.of(2003, 7, 1))));

    @Test
    void whateverHappenedTheWholeUnitIsPublished() {
        var contract = new Contract("unit.changed.v1");

        contract.requireSample(new UnitMessages().translate(new UnitEvent.Renamed(SCIENCE)));
        contract.requireSample(new UnitMessages().translate(new UnitEvent.Entered(SCIENCE)));
    }

    @Test
    void itGoesToTheUnitsTopicUnderTheUnitsId() {
        var message = new UnitMessages().translate(new UnitEvent.Renamed(SCIENCE));

        assertThat(message.topic()).isEqualTo("unit");
        assertThat(message.key()).isEqualTo(SCIENCE.id().toString());
    }
}
