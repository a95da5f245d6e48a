package vn.thidua.registration.pledge;

import java.util.Set;
import java.util.UUID;
import vn.thidua.registration.catalogue.Form;

/** What the words of a registration can mean: the rows of its year's form and the campaigns that are known. */
public record Vocabulary(Form form, Set<UUID> campaigns) {

    public Vocabulary {
        campaigns = Set.copyOf(campaigns);
    }

    /** Refuses with {@link PledgeReason#REGISTRATION_INVALID} and a fault for each place that cannot be understood. */
    public Content understand(WrittenContent written) {
        if (form.rows().isEmpty()) {
            throw PledgeReason.CATALOGUE_NOT_READY.because(
                    "the catalogue of %d is not known here yet", form.awardYear());
        }
        return ContentReading.read(written, form, campaigns);
    }
}
