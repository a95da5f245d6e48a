package vn.thidua.campaign.unit;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a request about units is refused. The names are part of the public API. */
public enum UnitReason implements Reason {
    UNIT_UNKNOWN(Kind.NOT_FOUND),
    UNIT_EXISTS(Kind.CONFLICT);

    private final Kind kind;

    UnitReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
