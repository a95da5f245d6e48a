package vn.thidua.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.inbox.Notice.Link;
import vn.thidua.notification.inbox.Notice.Origin;
import vn.thidua.notification.inbox.Notice.Params;

/** The bloc's leaders have reminded a member that has not sent its registration yet. */
public record MemberReminded(
        UUID nudgeId,
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
        implements Happening {

    @Override
    public List<Notice> notices(Instant heardAt) {
        return List.of(new Notice(
                Notice.idOf(NoticeKind.REMINDER, nudgeId, version, unitId),
                NoticeKind.REMINDER,
                unitId,
                at == null ? heardAt : at,
                new Params(blocName, awardYear, null, deadline, unitId, unitName, null, text, null),
                new Link(roundId, null),
                new Origin(nudgeId, senderUnitId)));
    }
}
