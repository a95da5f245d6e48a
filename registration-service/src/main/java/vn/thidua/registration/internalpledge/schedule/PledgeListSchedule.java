package vn.thidua.registration.internalpledge.schedule;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.registration.internalpledge.AcceptPledgeList;

/** Goes on soon after the start with what the last process began, and looks every few minutes. */
@Component
class PledgeListSchedule {

    private final AcceptPledgeList accept;

    PledgeListSchedule(AcceptPledgeList accept) {
        this.accept = accept;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT10M")
    void sweep() {
        accept.sweep();
    }
}
