package vn.thidua.registration.staff.schedule;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.registration.staff.SweepStaffLists;

/** Sweeps soon after the start, for what the last process left behind, and then every few minutes. */
@Component
class StaffListSchedule {

    private final SweepStaffLists sweep;

    StaffListSchedule(SweepStaffLists sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT10M")
    void sweep() {
        sweep.sweep();
    }
}
