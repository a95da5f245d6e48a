package vn.thidua.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.NamedId;

/**
 * Something a unit should know. Addressed to the unit: anyone who is its officer or leader today finds it in the inbox,
 * whether the duty or the notice was received first.
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        UUID unitId,
        Instant at,
        Params params,
        Link link,
        @Nullable Origin origin) {

    /** What the sentence on the screen is made of. */
    public record Params(
            String blocName,
            int awardYear,
            @Nullable LocalDate closesOn,
            @Nullable Instant until,
            @Nullable UUID unitId,
            @Nullable String unitName,
            @Nullable String reason,
            @Nullable String text,
            @Nullable String receiptNumber) {}

    /** Where the notice leads to. */
    public record Link(UUID roundId, @Nullable UUID registrationId) {}

    /**
     * Who wants to know whether the notice arrived: the reminder it came of, and the unit that sent it, if it was one. The first
     * component keeps the name under which notices are stored.
     */
    public record Origin(UUID nudgeId, @Nullable UUID senderUnitId) {}

    public Notice {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same id for what was received twice: kind, what it is about in which version, and to whom. */
    static UUID idOf(NoticeKind kind, UUID about, long version, UUID unitId) {
        return NamedId.of(kind.name(), about.toString(), Long.toString(version), unitId.toString());
    }

    boolean isFor(Actor actor) {
        return actor.units().contains(unitId);
    }
}
