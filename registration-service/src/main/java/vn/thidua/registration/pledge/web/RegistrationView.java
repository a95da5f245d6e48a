package vn.thidua.registration.pledge.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.pledge.Amendment;
import vn.thidua.registration.pledge.CarriedFrom;
import vn.thidua.registration.pledge.Imported;
import vn.thidua.registration.pledge.Movement;
import vn.thidua.registration.pledge.PossibleActions;
import vn.thidua.registration.pledge.Receipt;
import vn.thidua.registration.pledge.Registration;
import vn.thidua.registration.pledge.Signature;
import vn.thidua.registration.pledge.Signing;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.rule.FindingView;
import vn.thidua.registration.rule.LineView;

/** A registration as one person sees it, with what the rules say of it and what the person may do with it now. */
record RegistrationView(
        UUID id,
        long version,
        UUID roundId,
        UUID blocId,
        String blocName,
        int awardYear,
        Instant closesAt,
        UUID unitId,
        String unitName,
        Registration.State state,
        String heading,
        String preamble,
        String professionalWork,
        List<String> solutions,
        List<Movement> movements,
        @Nullable Integer staffCount,
        @Nullable Integer collectiveCount,
        List<LineView> lines,
        @Nullable Signature signature,
        List<FindingView> findings,
        Instant savedAt,
        String savedBy,
        @Nullable Receipt receipt,
        @Nullable String returnReason,
        @Nullable Instant decidedAt,
        boolean late,
        @Nullable ExtensionView extension,
        Signing.@Nullable Presented presented,
        Signing.@Nullable SignOff signOff,
        Signing.@Nullable Declined declined,
        @Nullable AmendmentView amendment,
        Amendment.@Nullable Refused amendmentRefusal,
        @Nullable CarriedFrom carriedFrom,
        @Nullable Imported imported,
        List<PossibleActions.Action> actions) {

    /** More time for the unit, and why. */
    record ExtensionView(Instant until, String reason) {

        static @Nullable ExtensionView of(Round round, UUID unit) {
            return round.extensionOf(unit)
                    .map(it -> new ExtensionView(it.until(), it.reason()))
                    .orElse(null);
        }
    }

    /** Why an accepted registration is being changed. */
    record AmendmentView(String reason, Instant at, String by) {

        static @Nullable AmendmentView of(@Nullable Amendment it) {
            return it == null ? null : new AmendmentView(it.reason(), it.at(), it.by());
        }
    }
}
