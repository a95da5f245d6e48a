package vn.thidua.notification.inbox.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.inbox.FindInbox;
import vn.thidua.notification.inbox.MarkNoticesRead;
import vn.thidua.notification.inbox.Notices.Cursor;
import vn.thidua.notification.inbox.Notices.Entry;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.web.Page;

@RestController
@RequestMapping("${thidua.api}/notices")
class NoticeController {

    private final FindInbox findInbox;
    private final MarkNoticesRead markNoticesRead;

    NoticeController(FindInbox findInbox, MarkNoticesRead markNoticesRead) {
        this.findInbox = findInbox;
        this.markNoticesRead = markNoticesRead;
    }

    /** Lists notices, newest first. */
    @GetMapping
    Page<NoticeView> newest(
            Actor actor,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        var found = findInbox.newest(actor, after.map(NoticeController::parseCursor), limit + 1);
        return Page.of(found, limit, it -> NoticeView.of(it.notice(), it.read()), NoticeController::cursorOf);
    }

    /** Counts unread notices. */
    @GetMapping("/unread")
    NoticeView.Unread unread(Actor actor) {
        return new NoticeView.Unread(findInbox.unread(actor));
    }

    /** Marks a notice as read. Reading is idempotent by nature and needs no key. */
    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable UUID id) {
        markNoticesRead.read(actor, id);
    }

    /** Marks all notices as read. */
    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        markNoticesRead.readAll(actor);
    }

    private static String cursorOf(Entry entry) {
        return entry.notice().at().toEpochMilli() + "_" + entry.notice().id();
    }

    private static Cursor parseCursor(String cursor) {
        try {
            var bar = cursor.indexOf('_');
            return new Cursor(
                    Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, Math.max(bar, 0)))),
                    UUID.fromString(cursor.substring(bar + 1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CommonReason.foreignCursor();
        }
    }
}
