package vn.thidua.registration.reminder;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a reminder refuses. The names are part of the public API. */
public enum ReminderReason implements Reason {
    REMINDER_UNKNOWN(Kind.NOT_FOUND),
    REMINDER_EXISTS(Kind.CONFLICT),
    NOTHING_TO_REMIND(Kind.CONFLICT);

    private final Kind kind;

    ReminderReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
