package vn.thidua.registration.round;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a round refuses. The names are part of the public API. */
public enum RoundReason implements Reason {
    ROUND_UNKNOWN(Kind.NOT_FOUND),
    BLOC_UNKNOWN(Kind.NOT_FOUND),
    ROUND_EXISTS(Kind.CONFLICT),
    ROUND_NOT_YET_OPEN(Kind.CONFLICT),
    ROUND_CLOSED(Kind.CONFLICT),
    ROUND_TOO_LONG(Kind.INVALID),
    ROUND_NOT_OPEN(Kind.CONFLICT),
    ROUND_NOT_CLOSED(Kind.CONFLICT),
    UNIT_NOT_IN_BLOC(Kind.NOT_FOUND),
    OWN_UNIT_NOT_EXTENDED(Kind.FORBIDDEN),
    EXTENSION_NOT_LATER(Kind.INVALID),
    EXTENSION_TOO_LONG(Kind.INVALID),
    CLOSING_TOO_SOON(Kind.INVALID),
    CLOSING_NOT_EARLIER(Kind.INVALID),
    ROUND_MOVED_TOO_OFTEN(Kind.CONFLICT),
    REOPENING_NOT_LATER(Kind.INVALID),
    AWARD_YEAR_OUT_OF_RANGE(Kind.INVALID),
    BLOC_WITHOUT_MEMBERS(Kind.INVALID),
    BLOC_WITHOUT_HEAD(Kind.INVALID),
    COMPARISON_NOT_YET_OPEN(Kind.FORBIDDEN);

    private final Kind kind;

    RoundReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
