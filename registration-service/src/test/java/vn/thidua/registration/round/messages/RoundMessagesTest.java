package vn.thidua.registration.round.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.Contract;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Roster;
import vn.thidua.registration.directory.Roster.Member;
import vn.thidua.registration.round.Ending;
import vn.thidua.registration.round.Extension;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundEvent;

class RoundMessagesTest {

    final UUID unit = UUID.fromString("c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03");
    final Roster roster = new Roster(List.of(
            new Member(UUID.fromString("b1d7b9d0-0f0a-4c57-9a36-0d8a3f0f7a02"), BlocRole.HEAD),
            new Member(UUID.fromString("d9b2f1a4-1b2c-4d3e-8f90-5c6f3f0f7a04"), BlocRole.DEPUTY),
            new Member(unit, BlocRole.MEMBER)));
    final Extension extension = new Extension(
            unit,
            Instant.parse("2022-04-05T10:00:00Z"),
            "Đơn vị đang thanh tra đột xuất.",
            "Cán bộ mẫu",
            Instant.parse("2022-03-20T02:00:00Z"));

    @Test
    void anOpenedRoundReadsAsPublished() {
        requireSample(new RoundEvent.Opened(round(1, null, List.of()), roster));
    }

    @Test
    void anExtensionReadsAsPublished() {
        requireSample(new RoundEvent.Extended(round(2, null, List.of(extension)), roster, extension));
    }

    @Test
    void anEarlierEndReadsAsPublished() {
        var ending = ending("2022-03-25T10:00:00Z", "Tất cả đơn vị đã nộp.");
        requireSample(new RoundEvent.Closing(round(3, ending, List.of(extension)), roster));
    }

    @Test
    void aReopeningReadsAsPublished() {
        var ending = ending("2022-04-20T16:59:59.999Z", "UBND tỉnh giao bổ sung chỉ tiêu.");
        requireSample(new RoundEvent.Reopened(round(4, ending, List.of(extension)), roster));
    }

    private static void requireSample(RoundEvent event) {
        var message = new RoundMessages().translate(event);
        new Contract(message.type()).requireSample(message);
    }

    private static Ending ending(String at, String reason) {
        return new Ending(Instant.parse(at), reason, "Cán bộ mẫu", Instant.parse("2022-03-24T02:00:00Z"));
    }

    private static Round round(long version, @Nullable Ending ending, List<Extension> extensions) {
        return new Round(
                UUID.fromString("6f0f6f0e-7c51-3e0b-9d4e-4a1f0f6c2a10"),
                version,
                UUID.fromString("2a7c6a36-50a3-4d0a-8a55-2a2f3f0f7a01"),
                "Khối Thi đua các cơ quan tham mưu tổng hợp",
                2022,
                LocalDate.of(2022, 2, 1),
                LocalDate.of(2022, 3, 31),
                ending,
                extensions);
    }
}
