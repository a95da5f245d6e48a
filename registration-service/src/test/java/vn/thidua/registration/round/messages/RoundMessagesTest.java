package vn.thidua.registration.round.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.Contract;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Roster;
import vn.thidua.registration.directory.Roster.Seat;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundEvent;

class RoundMessagesTest {

    @Test
    void anOpenedRoundReadsAsPublished() {
        var round = new Round(
                UUID.fromString("6f0f6f0e-7c51-3e0b-9d4e-4a1f0f6c2a10"),
                1,
                UUID.fromString("2a7c6a36-50a3-4d0a-8a55-2a2f3f0f7a01"),
                "Khối Thi đua các cơ quan tham mưu tổng hợp",
                2022,
                LocalDate.of(2022, 2, 1),
                LocalDate.of(2022, 3, 31),
                null,
                List.of());
        var roster = new Roster(List.of(
                new Seat(UUID.fromString("b1d7b9d0-0f0a-4c57-9a36-0d8a3f0f7a02"), BlocRole.HEAD),
                new Seat(UUID.fromString("d9b2f1a4-1b2c-4d3e-8f90-5c6f3f0f7a04"), BlocRole.DEPUTY),
                new Seat(UUID.fromString("c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03"), BlocRole.MEMBER)));

        var message = new RoundMessages().translate(new RoundEvent.Opened(round, roster));

        new Contract("round.opened.v1").requireSample(message);
    }
}
