package vn.thidua.registration.reminder.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Page;
import vn.thidua.registration.reminder.FindReminders;
import vn.thidua.registration.reminder.RemindMembers;
import vn.thidua.registration.reminder.Reminder;

@RestController
@RequestMapping("${thidua.api}/rounds/{id}/reminders")
class ReminderController {

    private final RemindMembers remind;
    private final FindReminders find;

    ReminderController(RemindMembers remind, FindReminders find) {
        this.remind = remind;
        this.find = find;
    }

    /** Reminds members. */
    @PostMapping
    Page<SentReminderView> remind(
            @Creates Command command, @PathVariable UUID id, @Valid @RequestBody ReminderRequest request) {
        return Page.whole(remind.remind(command, id, request.unitIds(), request.text()).stream()
                .map(SentReminderView::of)
                .toList());
    }

    /** Lists the reminders of a round. A member and day have one: a round's are few enough to come whole. */
    @GetMapping
    Page<ReminderView> list(Actor actor, @PathVariable UUID id) {
        return Page.whole(find.of(actor, id).stream()
                .map(it -> ReminderView.of(it, actor))
                .toList());
    }

    record ReminderRequest(
            @Nullable @Size(min = 1, max = Reminder.UNITS) List<@NotNull UUID> unitIds,
            @Nullable @Size(max = Reminder.TEXT) String text) {}

    record SentReminderView(UUID unitId, UUID reminderId, Instant at, String by, boolean repeated) {

        static SentReminderView of(RemindMembers.SentReminder it) {
            var reminder = it.reminder();
            return new SentReminderView(reminder.unitId(), reminder.id(), reminder.at(), reminder.by(), it.repeated());
        }
    }

    /** Own ones are those whose delivery the person may ask for. */
    record ReminderView(
            UUID reminderId,
            UUID unitId,
            Instant at,
            @Nullable String by,
            @Nullable String text,
            boolean own) {

        static ReminderView of(FindReminders.Seen seen, Actor actor) {
            var it = seen.reminder();
            return new ReminderView(it.id(), it.unitId(), it.at(), seen.by(), it.text(), it.isFrom(actor));
        }
    }
}
