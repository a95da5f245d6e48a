package vn.thidua.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.inbox.Notice.Link;
import vn.thidua.notification.inbox.Notice.Params;

/** A bloc's members may register for a year: each of them should know, the head among them. */
public record RoundOpened(
        UUID roundId,
        long version,
        String blocName,
        int awardYear,
        LocalDate closesOn,
        @Nullable UUID headUnitId,
        List<UUID> memberUnitIds)
        implements NoticeEvent {

    public RoundOpened {
        memberUnitIds = List.copyOf(memberUnitIds);
    }

    @Override
    public List<Notice> notices(Instant receivedAt) {
        var params = new Params(blocName, awardYear, closesOn, null, null, null, null, null, null);
        return Stream.concat(Stream.ofNullable(headUnitId), memberUnitIds.stream())
                .distinct()
                .map(unit -> new Notice(
                        Notice.idOf(NoticeKind.ROUND_OPENED, roundId, version, unit),
                        NoticeKind.ROUND_OPENED,
                        unit,
                        receivedAt,
                        params,
                        new Link(roundId, null),
                        null))
                .toList();
    }
}
