package vn.thidua.registration.delegation;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a delegation refuses. The names are part of the public API. */
public enum DelegationReason implements Reason {
    UNIT_UNKNOWN(Kind.NOT_FOUND),
    DELEGATION_UNKNOWN(Kind.NOT_FOUND),
    DELEGATION_EXISTS(Kind.CONFLICT),
    DELEGATION_FOR_LEADER(Kind.FORBIDDEN),
    TOO_MANY_DELEGATIONS(Kind.CONFLICT),
    DELEGATION_TOO_LONG(Kind.INVALID),
    DELEGATION_REVOKED(Kind.CONFLICT),
    DELEGATE_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    DelegationReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
