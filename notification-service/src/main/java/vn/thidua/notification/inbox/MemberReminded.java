package vn.thidua.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.inbox.Notice.Link;
import vn.thidua.notification.inbox.Notice.Origin;
import vn.thidua.notification.inbox.Notice.Params;

/** The bloc's head or deputy has reminded a member that has not sent its registration yet. */
public record MemberReminded(
        UUID reminderId,
        long version,
        UUID roundId,
        String blocName,
        int awardYear,
        UUID unitId,
        String unitName,
        @Nullable UUID senderUnitId,
        @Nullable String text,
        @Nullable Instant deadline,
        @Nullable Instant at)
        implements NoticeEvent {

    @Override
    public List<Notice> notices(Instant receivedAt) {
        return List.of(new Notice(
                Notice.idOf(NoticeKind.REMINDER, reminderId, version, unitId),
                NoticeKind.REMINDER,
                unitId,
                at == null ? receivedAt : at,
                new Params(blocName, awardYear, null, deadline, unitId, unitName, null, text, null),
                new Link(roundId, null),
                new Origin(reminderId, senderUnitId)));
    }
}
