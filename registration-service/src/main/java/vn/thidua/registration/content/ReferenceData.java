package vn.thidua.registration.content;

import java.util.Set;
import java.util.UUID;
import vn.thidua.registration.catalogue.Form;

/** What the words of a registration can mean: the rows of its year's form and the campaigns that are known. */
public record ReferenceData(Form form, Set<UUID> campaigns) {

    public ReferenceData {
        campaigns = Set.copyOf(campaigns);
    }

    /** Refuses with {@link ContentReason#REGISTRATION_INVALID} and a fault for each place that cannot be understood. */
    public Content parse(WrittenContent written) {
        return ContentParser.read(written, form.requireReady(), campaigns);
    }
}
