package vn.thidua.notification.inbox.schedule;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.InboxUpkeep;
import vn.thidua.notification.inbox.PushNotices;

/** What is looked at again and again for all open inboxes of this instance together. */
@Component
class InboxSchedule {

    private final PushNotices pushNotices;
    private final InboxUpkeep upkeep;

    InboxSchedule(PushNotices pushNotices, InboxUpkeep upkeep) {
        this.pushNotices = pushNotices;
        this.upkeep = upkeep;
    }

    /** What other instances did. */
    @Scheduled(fixedDelayString = "${thidua.streams.poll-every:1s}")
    void look() {
        pushNotices.pollOtherInstances();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.refresh-duties-every:5s}")
    void refreshDuties() {
        upkeep.refreshDuties();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.heartbeat:15s}")
    void keepAlive() {
        upkeep.keepAlive();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.end-expired-every:500ms}")
    void endExpired() {
        upkeep.endExpired();
    }
}
