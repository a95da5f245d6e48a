package vn.thidua.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.inbox.Notice.Link;
import vn.thidua.notification.inbox.Notice.Params;

/** A round ends sooner or later than was said, for one unit or for all: those whom it concerns should know until when. */
public record RoundChanged(
        NoticeKind kind,
        UUID roundId,
        long version,
        String blocName,
        int awardYear,
        Instant until,
        @Nullable String reason,
        Set<UUID> unitIds)
        implements NoticeEvent {

    public RoundChanged {
        unitIds = Set.copyOf(unitIds);
    }

    @Override
    public List<Notice> notices(Instant receivedAt) {
        var params = new Params(blocName, awardYear, null, until, null, null, reason, null, null);
        return unitIds.stream()
                .map(unit -> new Notice(
                        Notice.idOf(kind, roundId, version, unit),
                        kind,
                        unit,
                        receivedAt,
                        params,
                        new Link(roundId, null),
                        null))
                .toList();
    }
}
