package vn.thidua.registration.content;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a content as written is refused. The names are part of the public API. */
public enum ContentReason implements Reason {
    REGISTRATION_INVALID(Kind.INVALID);

    private final Kind kind;

    ContentReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
