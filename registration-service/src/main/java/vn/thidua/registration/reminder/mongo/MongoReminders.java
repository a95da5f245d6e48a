package vn.thidua.registration.reminder.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.registration.reminder.Reminder;
import vn.thidua.registration.reminder.ReminderEvent;
import vn.thidua.registration.reminder.ReminderReason;
import vn.thidua.registration.reminder.Reminders;

@Component
class MongoReminders implements Reminders, MongoAggregateRepository<Reminder, ReminderEvent> {

    private final AggregateCollection<Reminder, ReminderEvent> reminders;

    MongoReminders(Aggregates aggregates, Translator<ReminderEvent> translator) {
        // "nudges" is the name under which they are stored.
        this.reminders = aggregates.open(Aggregates.Kind.of(
                        "nudges", Reminder.class, ReminderReason.REMINDER_UNKNOWN, ReminderReason.REMINDER_EXISTS)
                .publishedBy(translator)
                .indexedBy(Indexes.ascending("state.roundId")));
    }

    @Override
    public AggregateCollection<Reminder, ReminderEvent> collection() {
        return reminders;
    }

    @Override
    public List<Reminder> ofRound(UUID round) {
        return reminders.list(eq("state.roundId", round), it -> it.sort(descending("state.at", "_id")));
    }
}
