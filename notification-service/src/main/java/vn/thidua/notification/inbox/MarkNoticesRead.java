package vn.thidua.notification.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;

/** Remembers that a person has read a notice. Doing so again changes nothing. */
@UseCase
public class MarkNoticesRead {

    private final Notices notices;
    private final PushNotices pushNotices;
    private final Clock clock;

    MarkNoticesRead(Notices notices, PushNotices pushNotices, Clock clock) {
        this.notices = notices;
        this.pushNotices = pushNotices;
        this.clock = clock;
    }

    /** Refuses with {@link NoticeReason#NOTICE_UNKNOWN}, for another unit's notice too. */
    public void read(Actor actor, UUID id) {
        var notice = notices.find(id)
                .filter(it -> it.isFor(actor))
                .orElseThrow(() -> NoticeReason.NOTICE_UNKNOWN.because("there is nothing with id %s", id));
        if (notices.markRead(actor.subject(), id, clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            pushNotices.changed(notice.unitId());
        }
    }

    public void readAll(Actor actor) {
        if (notices.markAllRead(actor.subject(), actor.units(), clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            actor.units().forEach(pushNotices::changed);
        }
    }
}
