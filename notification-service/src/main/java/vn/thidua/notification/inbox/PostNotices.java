package vn.thidua.notification.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.thidua.platform.domain.UseCase;

/** Puts what happened into the inboxes it concerns, once. */
@UseCase
public class PostNotices {

    private final Notices notices;
    private final TellListeners tellListeners;
    private final Clock clock;

    PostNotices(Notices notices, TellListeners tellListeners, Clock clock) {
        this.notices = notices;
        this.tellListeners = tellListeners;
        this.clock = clock;
    }

    public void post(Happening happening) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        notices.add(happening.notices(now), now).forEach(it -> tellListeners.posted(it, now));
    }
}
