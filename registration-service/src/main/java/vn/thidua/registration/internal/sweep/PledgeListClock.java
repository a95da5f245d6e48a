package vn.thidua.registration.internal.sweep;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.registration.internal.TakePledgeList;

/** Goes on soon after the start with what the last process began, and looks every few minutes. */
@Component
class PledgeListClock {

    private final TakePledgeList take;

    PledgeListClock(TakePledgeList take) {
        this.take = take;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT10M")
    void sweep() {
        take.sweep();
    }
}
