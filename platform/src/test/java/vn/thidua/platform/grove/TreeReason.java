package vn.thidua.platform.grove;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why the grove refuses. */
public enum TreeReason implements Reason {
    TREE_UNKNOWN(Kind.NOT_FOUND),
    TREE_EXISTS(Kind.CONFLICT),
    TREE_FELLED(Kind.CONFLICT),
    TREE_OF_OTHERS(Kind.FORBIDDEN);

    private final Kind kind;

    TreeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
