package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.registration.Registration;

/** A registration with what of it others may see. */
record SubmittedRegistration(Registration registration, Content content, Instant at) {

    /** Empty for a draft that has not been sent: for others it is not there. */
    static Optional<SubmittedRegistration> of(Registration registration) {
        var content = registration.submitted();
        var receipt = registration.receipt();
        if (content == null || receipt == null) {
            return Optional.empty();
        }
        return Optional.of(new SubmittedRegistration(registration, content, receipt.submittedAt()));
    }
}
