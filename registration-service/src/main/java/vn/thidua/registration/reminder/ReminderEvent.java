package vn.thidua.registration.reminder;

/** What happened to a reminder; holds the reminder as it is afterwards. */
public sealed interface ReminderEvent {

    Reminder reminder();

    /** A member has been reminded. */
    record Sent(Reminder reminder) implements ReminderEvent {}
}
