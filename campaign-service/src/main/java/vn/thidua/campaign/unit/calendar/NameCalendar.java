package vn.thidua.campaign.unit.calendar;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.unit.PutNamesInForce;

/** Looks at units' names when a Vietnamese day begins, and at the start for the midnights that were slept through. */
@Component
class NameCalendar {

    private final PutNamesInForce putNamesInForce;

    NameCalendar(PutNamesInForce putNamesInForce) {
        this.putNamesInForce = putNamesInForce;
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
    @EventListener(ApplicationReadyEvent.class)
    void lookAtTheDay() {
        putNamesInForce.putInForce();
    }
}
