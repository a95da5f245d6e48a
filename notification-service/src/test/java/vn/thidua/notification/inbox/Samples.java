package vn.thidua.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.domain.NamedId;

/** Notice events of a bloc of four: head, deputy and two members. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2022-03-01T05:00:00Z");

    public static final UUID HEAD = UUID.nameUUIDFromBytes("head".getBytes());
    public static final UUID DEPUTY = UUID.nameUUIDFromBytes("deputy".getBytes());
    public static final UUID SCIENCE = UUID.nameUUIDFromBytes("science".getBytes());
    public static final UUID FINANCE = UUID.nameUUIDFromBytes("finance".getBytes());

    private Samples() {}

    public static RoundOpened roundOpened(UUID round) {
        return new RoundOpened(
                round,
                1,
                "Khối các cơ quan tham mưu tổng hợp",
                2022,
                LocalDate.of(2022, 3, 31),
                HEAD,
                List.of(HEAD, DEPUTY, SCIENCE, FINANCE));
    }

    public static RoundChanged roundChanged(NoticeKind kind, UUID round, UUID... units) {
        return new RoundChanged(
                kind,
                round,
                2,
                "Khối các cơ quan tham mưu tổng hợp",
                2022,
                NOON.plusSeconds(3600),
                "Đơn vị đang thanh tra đột xuất",
                Set.of(units));
    }

    public static MemberReminded reminded(UUID round, UUID unit, UUID sender) {
        return new MemberReminded(
                NamedId.of("nudge", round.toString(), unit.toString(), String.valueOf(sender)),
                1,
                round,
                "Khối các cơ quan tham mưu tổng hợp",
                2022,
                unit,
                "Sở Khoa học và Công nghệ",
                sender,
                "Đề nghị nộp trước ngày họp khối",
                NOON.plusSeconds(3600),
                NOON);
    }

    public static RegistrationChanged moved(NoticeKind kind, UUID registration, long version, UUID unit, UUID judge) {
        return new RegistrationChanged(
                kind,
                registration,
                version,
                UUID.nameUUIDFromBytes("round".getBytes()),
                "Khối các cơ quan tham mưu tổng hợp",
                2022,
                unit,
                "Sở Khoa học và Công nghệ",
                judge,
                NOON,
                "Thiếu số liệu",
                "2022-0007");
    }
}
