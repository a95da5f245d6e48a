package vn.thidua.notification.inbox;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why the inbox may refuse. The names are part of the public API. */
public enum NoticeReason implements Reason {
    NOTICE_UNKNOWN(Kind.NOT_FOUND),
    /** So many look at their inboxes live that there is no room for one more; the inbox itself can be read. */
    STREAMS_FULL(Kind.UNAVAILABLE);

    private final Kind kind;

    NoticeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
