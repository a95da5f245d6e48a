package vn.thidua.notification.inbox.web;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.TellListeners;

/** What is looked at again and again for all streams of this instance together. */
@Component
class LookingElsewhere {

    private final TellListeners tellListeners;
    private final Streams streams;

    LookingElsewhere(TellListeners tellListeners, Streams streams) {
        this.tellListeners = tellListeners;
        this.streams = streams;
    }

    /** What other instances did. */
    @Scheduled(fixedDelayString = "${thidua.streams.look-elsewhere-every:1s}")
    void look() {
        tellListeners.lookElsewhere();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.look-at-duties-every:5s}")
    void lookAtDuties() {
        streams.lookAtDuties();
    }

    @Scheduled(fixedDelayString = "${thidua.streams.heartbeat:15s}")
    void keepAlive() {
        streams.keepAlive();
    }

    @Scheduled(fixedDelay = 500)
    void endWhatIsOver() {
        streams.endWhatIsOver();
    }
}
