package vn.thidua.campaign.person;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a request about people is refused. The names are part of the public API. */
public enum PersonReason implements Reason {
    PERSON_UNKNOWN(Kind.NOT_FOUND),
    PERSON_EXISTS(Kind.CONFLICT),
    PERSON_DUTIES_INVALID(Kind.INVALID);

    private final Kind kind;

    PersonReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
