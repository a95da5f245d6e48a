package vn.thidua.registration.registration;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a registration refuses. The names are part of the public API. */
public enum RegistrationReason implements Reason {
    REGISTRATION_UNKNOWN(Kind.NOT_FOUND),
    REGISTRATION_EXISTS(Kind.CONFLICT),
    REGISTRATION_EMPTY(Kind.INVALID),
    REGISTRATION_NOT_EDITABLE(Kind.CONFLICT),
    REGISTRATION_NOT_SUBMITTED(Kind.CONFLICT),
    OWN_REGISTRATION_NOT_JUDGED(Kind.FORBIDDEN),
    NOT_SIGNED_OFF(Kind.CONFLICT),
    SIGN_OFF_FOR_LEADER(Kind.FORBIDDEN),
    REGISTRATION_NOT_ACCEPTED(Kind.CONFLICT),
    AMENDMENT_NOT_BEGUN(Kind.CONFLICT),
    AMENDMENT_NOT_SUBMITTED(Kind.CONFLICT),
    AMENDMENT_WITHOUT_CHANGE(Kind.INVALID),
    ALREADY_PRESENTED(Kind.CONFLICT),
    ALREADY_SIGNED_OFF(Kind.CONFLICT),
    NOTHING_TO_DECLINE(Kind.CONFLICT),
    TOO_MANY_STEPS(Kind.CONFLICT),
    TOO_MANY_AMENDMENTS(Kind.CONFLICT),
    TOO_MANY_EDITIONS(Kind.CONFLICT),
    EDITION_UNKNOWN(Kind.NOT_FOUND),
    NOTHING_TO_COPY(Kind.NOT_FOUND);

    private final Kind kind;

    RegistrationReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
