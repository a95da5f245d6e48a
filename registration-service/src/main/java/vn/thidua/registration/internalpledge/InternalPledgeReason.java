package vn.thidua.registration.internalpledge;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a pledge inside a unit is refused. The names are part of the public API. */
public enum InternalPledgeReason implements Reason {
    PLEDGE_UNKNOWN(Kind.NOT_FOUND),
    PLEDGE_EXISTS(Kind.CONFLICT),
    PLEDGE_NAMESAKE_UNCLEAR(Kind.CONFLICT),
    PLEDGE_WITHDRAWN(Kind.CONFLICT),
    PLEDGE_CHANGED_TOO_OFTEN(Kind.CONFLICT),
    PLEDGE_INVALID(Kind.INVALID),
    PLEDGE_LIST_UNKNOWN(Kind.NOT_FOUND),
    PLEDGE_LIST_EXISTS(Kind.CONFLICT),
    PLEDGE_LIST_NOT_ACCEPTABLE(Kind.INVALID);

    private final Kind kind;

    InternalPledgeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
