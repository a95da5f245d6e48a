package vn.thidua.campaign.bloc;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a request about blocs is refused. The names are part of the public API. */
public enum BlocReason implements Reason {
    BLOC_UNKNOWN(Kind.NOT_FOUND),
    BLOC_EXISTS(Kind.CONFLICT),
    BLOC_MEMBERS_INVALID(Kind.INVALID);

    private final Kind kind;

    BlocReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
