package vn.thidua.registration.content;

import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;

/** A row of the form as filled in; a holder without a target was left blank, which means not registered. */
public record RegistrationLine(
        String code, @Nullable Target collective, @Nullable Target individual) {

    public @Nullable Target target(Holder holder) {
        return switch (holder) {
            case COLLECTIVE -> collective;
            case INDIVIDUAL -> individual;
        };
    }
}
