package vn.thidua.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Happenings of a bloc of four: head, deputy and two members. */
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

    public static RegistrationMoved moved(NoticeKind kind, UUID registration, long version, UUID unit, UUID judge) {
        return new RegistrationMoved(
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
