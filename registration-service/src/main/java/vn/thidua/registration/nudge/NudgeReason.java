package vn.thidua.registration.nudge;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a nudge refuses. The names are part of the public API. */
public enum NudgeReason implements Reason {
    NUDGE_UNKNOWN(Kind.NOT_FOUND),
    NUDGE_EXISTS(Kind.CONFLICT),
    NOTHING_TO_NUDGE(Kind.CONFLICT);

    private final Kind kind;

    NudgeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
