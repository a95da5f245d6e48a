package vn.thidua.registration.registration.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.registration.Amendment;
import vn.thidua.registration.registration.CarriedFrom;
import vn.thidua.registration.registration.Imported;
import vn.thidua.registration.registration.PossibleActions;
import vn.thidua.registration.registration.Receipt;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.Signing;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.rule.LineFigures;

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
        List<JoinedCampaign> campaigns,
        @Nullable Integer staffCount,
        @Nullable Integer collectiveCount,
        List<LineFigures> lines,
        @Nullable Signature signature,
        List<FindingView> findings,
        Instant savedAt,
        @Nullable String savedBy,
        @Nullable ReceiptView receipt,
        @Nullable String returnReason,
        @Nullable Instant decidedAt,
        boolean late,
        @Nullable ExtensionView extension,
        Signing.@Nullable Presented presented,
        Signing.@Nullable SignOff signOff,
        Signing.@Nullable Declined declined,
        @Nullable AmendmentView amendment,
        @Nullable RefusalView amendmentRefusal,
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

    /** Proof of a submission; by whom is for its unit and anyone who judges it. */
    record ReceiptView(
            String number, Instant submittedAt, @Nullable String submittedBy, String digest, boolean late) {

        static @Nullable ReceiptView of(@Nullable Receipt it, boolean named) {
            return it == null
                    ? null
                    : new ReceiptView(
                            it.number(), it.submittedAt(), named ? it.submittedBy() : null, it.digest(), it.late());
        }
    }

    /** Why an accepted registration is being amended. */
    record AmendmentView(
            String reason, Instant at, @Nullable String by) {

        static @Nullable AmendmentView of(@Nullable Amendment it, boolean named) {
            return it == null ? null : new AmendmentView(it.reason(), it.at(), named ? it.by() : null);
        }
    }

    /** Why an amendment was refused. */
    record RefusalView(String reason, Instant at, @Nullable String by) {

        static @Nullable RefusalView of(Amendment.@Nullable Refused it, boolean named) {
            return it == null ? null : new RefusalView(it.reason(), it.at(), named ? it.by() : null);
        }
    }
}
