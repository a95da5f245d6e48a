package vn.thidua.registration.reminder;

/** A member has been reminded. */
public record ReminderEvent(Reminder reminder) {}
