package vn.thidua.notification.inbox.web;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.PushNotices;

/** What is looked at again and again for all streams of this instance together. */
@Component
class InboxSchedule {

    private final PushNotices pushNotices;
    private final InboxStreams streams;

    InboxSchedule(PushNotices pushNotices, InboxStreams streams) {
        this.pushNotices = pushNotices;
        this.streams = streams;
    }

    /** What other instances did. */
    @Scheduled(fixedDelayString = "${thidua.streams.poll-every:1s}")
    void look() {
        pushNotices.pollOtherInstances();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.refresh-duties-every:5s}")
    void refreshDuties() {
        streams.refreshDuties();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.heartbeat:15s}")
    void keepAlive() {
        streams.keepAlive();
    }

    @Scheduled(fixedDelay = 500)
    void endExpired() {
        streams.endExpired();
    }
}
