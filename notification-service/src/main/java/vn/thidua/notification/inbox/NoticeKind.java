package vn.thidua.notification.inbox;

/** What a notice is about. The names are part of the public API. */
public enum NoticeKind {
    ROUND_OPENED,
    ROUND_CLOSING,
    ROUND_REOPENED,
    DEADLINE_EXTENDED,
    REMINDER,
    SIGN_OFF_ASKED,
    SIGN_OFF_GIVEN,
    SIGN_OFF_DECLINED,
    REGISTRATION_SUBMITTED,
    REGISTRATION_RETURNED,
    REGISTRATION_ACCEPTED,
    AMENDMENT_SUBMITTED,
    AMENDMENT_ACCEPTED,
    AMENDMENT_REFUSED
}
