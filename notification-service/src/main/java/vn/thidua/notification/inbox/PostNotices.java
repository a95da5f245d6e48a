package vn.thidua.notification.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.thidua.platform.domain.UseCase;

/** Puts what happened into the inboxes it concerns, once. */
@UseCase
public class PostNotices {

    private final Notices notices;
    private final PushNotices pushNotices;
    private final Clock clock;

    PostNotices(Notices notices, PushNotices pushNotices, Clock clock) {
        this.notices = notices;
        this.pushNotices = pushNotices;
        this.clock = clock;
    }

    public void post(NoticeEvent event) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        notices.add(event.notices(now), now).forEach(it -> pushNotices.posted(it, now));
    }
}
