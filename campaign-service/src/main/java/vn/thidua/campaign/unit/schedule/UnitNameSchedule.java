package vn.thidua.campaign.unit.schedule;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.unit.ApplyUnitNames;
import vn.thidua.platform.mongo.Store;

/** Looks at units' names when a Vietnamese day begins, and at the start for the midnights that were slept through. */
@Component
class UnitNameSchedule {

    private final ApplyUnitNames applyUnitNames;

    UnitNameSchedule(ApplyUnitNames applyUnitNames, Store store) {
        this.applyUnitNames = applyUnitNames;
        store.beforeReady(this::lookAtTheDay);
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void lookAtTheDay() {
        applyUnitNames.apply();
    }
}
