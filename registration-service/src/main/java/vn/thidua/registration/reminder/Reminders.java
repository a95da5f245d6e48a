package vn.thidua.registration.reminder;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;

/** All reminders. */
public interface Reminders extends AggregateRepository<Reminder, ReminderEvent> {

    /** The latest first. */
    List<Reminder> ofRound(UUID round);
}
