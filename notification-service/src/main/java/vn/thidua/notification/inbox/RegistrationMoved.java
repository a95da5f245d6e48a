package vn.thidua.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.inbox.Notice.Link;
import vn.thidua.notification.inbox.Notice.Params;

/**
 * A registration was submitted, returned or accepted. A submission concerns the unit that will judge it and, as a
 * confirmation, the unit itself; a judgement concerns the unit that was judged.
 */
public record RegistrationMoved(
        NoticeKind kind,
        UUID registrationId,
        long version,
        UUID roundId,
        String blocName,
        int awardYear,
        UUID unitId,
        String unitName,
        @Nullable UUID judgeUnitId,
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable String receiptNumber)
        implements Happening {

    @Override
    public List<Notice> notices(Instant heardAt) {
        var params = new Params(blocName, awardYear, null, unitId, unitName, reason, receiptNumber);
        var when = at == null ? heardAt : at;
        var link = new Link(roundId, registrationId);
        return recipients()
                .distinct()
                .map(unit ->
                        new Notice(Notice.idOf(kind, registrationId, version, unit), kind, unit, when, params, link))
                .toList();
    }

    private Stream<UUID> recipients() {
        return kind == NoticeKind.REGISTRATION_SUBMITTED
                ? Stream.concat(Stream.ofNullable(judgeUnitId), Stream.of(unitId))
                : Stream.of(unitId);
    }
}
