package vn.thidua.registration.pledge.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.pledge.Movement;
import vn.thidua.registration.pledge.Receipt;
import vn.thidua.registration.pledge.Registration;
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
        List<FindingView> findings,
        Instant savedAt,
        String savedBy,
        @Nullable Receipt receipt,
        @Nullable String returnReason,
        @Nullable Instant decidedAt,
        List<Action> actions) {

    enum Action {
        EDIT,
        SUBMIT,
        RETURN,
        ACCEPT
    }
}
