package vn.thidua.notification.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;

/** Remembers that a person has read a notice. Doing so again changes nothing. */
@UseCase
public class ReadNotices {

    private final Notices notices;
    private final TellListeners tellListeners;
    private final Clock clock;

    ReadNotices(Notices notices, TellListeners tellListeners, Clock clock) {
        this.notices = notices;
        this.tellListeners = tellListeners;
        this.clock = clock;
    }

    /** Refuses with {@link NoticeReason#NOTICE_UNKNOWN}, for another unit's notice too. */
    public void read(Actor actor, UUID id) {
        var notice = notices.find(id)
                .filter(it -> it.isFor(actor))
                .orElseThrow(() -> NoticeReason.NOTICE_UNKNOWN.because("there is nothing with id %s", id));
        if (notices.markRead(actor.subject(), id, clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            tellListeners.changed(notice.unitId());
        }
    }

    public void readAll(Actor actor) {
        if (notices.markAllRead(actor.subject(), actor.units(), clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            actor.units().forEach(tellListeners::changed);
        }
    }
}
