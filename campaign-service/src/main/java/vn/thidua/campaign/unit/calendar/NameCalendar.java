package vn.thidua.campaign.unit.calendar;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.unit.PutNamesInForce;
import vn.thidua.platform.mongo.Store;

/** Looks at units' names when a Vietnamese day begins, and at the start for the midnights that were slept through. */
@Component
class NameCalendar {

    private final PutNamesInForce putNamesInForce;

    NameCalendar(PutNamesInForce putNamesInForce, Store store) {
        this.putNamesInForce = putNamesInForce;
        store.firstOfAll(this::lookAtTheDay);
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void lookAtTheDay() {
        putNamesInForce.putInForce();
    }
}
