package vn.thidua.notification.inbox.web;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.TellListeners;

/** Looks every second for what other instances did. */
@Component
class LookingElsewhere {

    private final TellListeners tellListeners;

    LookingElsewhere(TellListeners tellListeners) {
        this.tellListeners = tellListeners;
    }

    @Scheduled(fixedDelayString = "${thidua.streams.look-elsewhere-every:1s}")
    void look() {
        tellListeners.lookElsewhere();
    }
}
