package vn.thidua.notification.inbox.schedule;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.InboxMaintenance;
import vn.thidua.notification.inbox.PushNotices;

/** What is looked at again and again for all open inboxes of this instance together. */
@Component
class InboxSchedule {

    private final PushNotices pushNotices;
    private final InboxMaintenance maintenance;

    InboxSchedule(PushNotices pushNotices, InboxMaintenance maintenance) {
        this.pushNotices = pushNotices;
        this.maintenance = maintenance;
    }

    /** What other instances did. */
    @Scheduled(fixedDelayString = "${thidua.streams.poll-every:1s}")
    void look() {
        pushNotices.pollOtherInstances();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.refresh-duties-every:5s}")
    void refreshDuties() {
        maintenance.refreshDuties();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.heartbeat:15s}")
    void keepAlive() {
        maintenance.keepAlive();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.end-expired-every:500ms}")
    void endExpired() {
        maintenance.endExpired();
    }
}
