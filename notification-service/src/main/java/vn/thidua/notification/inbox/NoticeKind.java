package vn.thidua.notification.inbox;

/** What a notice is about. The names are part of the public API. */
public enum NoticeKind {
    ROUND_OPENED,
    REGISTRATION_SUBMITTED,
    REGISTRATION_RETURNED,
    REGISTRATION_ACCEPTED
}
