package vn.thidua.registration.work;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why work is refused, or ended without a result. The names are part of the public API. */
public enum WorkReason implements Reason {
    WORK_UNKNOWN(Kind.NOT_FOUND),
    /** So much is waiting that nothing more is taken in for the moment. */
    TOO_MUCH_WORK(Kind.TOO_MANY),
    /** The unit has its share of what may wait. */
    TOO_MUCH_WORK_OF_UNIT(Kind.TOO_MANY),
    WORK_NOT_CANCELLABLE(Kind.CONFLICT),
    WORK_CANCELLED(Kind.CONFLICT),
    /** Nobody has asked for it for some time. */
    WORK_ABANDONED(Kind.CONFLICT),
    /** It took longer than any work may. */
    WORK_TOO_LONG(Kind.INVALID),
    /** Its process has ended, or stood still for so long that it counts as ended. */
    WORK_INTERRUPTED(Kind.CONFLICT),
    /** Something nobody expected; the log knows what. */
    WORK_FAILED(Kind.CONFLICT);

    private final Kind kind;

    WorkReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
