package vn.thidua.registration.comparison;

import java.time.Instant;
import vn.thidua.registration.pledge.Content;
import vn.thidua.registration.pledge.PledgeReason;
import vn.thidua.registration.pledge.Registration;

/** A registration with what of it others may see. */
record Submitted(Registration registration, Content content, Instant at) {

    /** Refuses with {@link PledgeReason#REGISTRATION_UNKNOWN} a draft that has not been sent: for others it is not there. */
    static Submitted of(Registration registration) {
        var content = registration.submitted();
        var receipt = registration.receipt();
        if (content == null || receipt == null) {
            throw PledgeReason.REGISTRATION_UNKNOWN.because("unit %s has sent nothing", registration.unitId());
        }
        return new Submitted(registration, content, receipt.submittedAt());
    }
}
