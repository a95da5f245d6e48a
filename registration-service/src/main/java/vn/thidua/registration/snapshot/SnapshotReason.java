package vn.thidua.registration.snapshot;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a snapshot refuses. The names are part of the public API. */
public enum SnapshotReason implements Reason {
    SNAPSHOT_UNKNOWN(Kind.NOT_FOUND),
    SNAPSHOT_EXISTS(Kind.CONFLICT),
    TOO_MANY_SNAPSHOTS(Kind.CONFLICT),
    SNAPSHOT_DAMAGED(Kind.CONFLICT);

    private final Kind kind;

    SnapshotReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
