package vn.thidua.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.inbox.Notice.Link;
import vn.thidua.notification.inbox.Notice.Params;

/**
 * Something happened to a registration. What is submitted concerns the unit that will judge it; a registration, though not
 * an amendment to it, is confirmed to the unit itself as well. All else concerns the unit alone.
 */
public record RegistrationChanged(
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
        implements NoticeEvent {

    @Override
    public List<Notice> notices(Instant receivedAt) {
        var params = new Params(blocName, awardYear, null, null, unitId, unitName, reason, null, receiptNumber);
        var when = at == null ? receivedAt : at;
        var link = new Link(roundId, registrationId);
        return recipients()
                .distinct()
                .map(unit -> new Notice(
                        Notice.idOf(kind, registrationId, version, unit), kind, unit, when, params, link, null))
                .toList();
    }

    private Stream<UUID> recipients() {
        return switch (kind) {
            case REGISTRATION_SUBMITTED -> Stream.concat(Stream.ofNullable(judgeUnitId), Stream.of(unitId));
            case AMENDMENT_SUBMITTED -> Stream.ofNullable(judgeUnitId);
            default -> Stream.of(unitId);
        };
    }
}
