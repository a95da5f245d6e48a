package vn.thidua.registration.paper;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a paper is not written. The names are part of the public API. */
public enum PaperReason implements Reason {
    FORMAT_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    PaperReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
