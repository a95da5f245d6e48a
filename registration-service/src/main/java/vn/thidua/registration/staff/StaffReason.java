package vn.thidua.registration.staff;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why something about a unit's staff is refused. The names are part of the public API. */
public enum StaffReason implements Reason {
    UNIT_UNKNOWN(Kind.NOT_FOUND),
    STAFF_LIST_UNKNOWN(Kind.NOT_FOUND),
    STAFF_LIST_EXISTS(Kind.CONFLICT),
    STAFF_LIST_NOT_READ(Kind.CONFLICT),
    TOO_MANY_STAFF_LISTS(Kind.CONFLICT),
    AS_OF_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    StaffReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
