package vn.thidua.platform.kafka;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.kafka.FailedMessages.FailedMessage;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Page;

/** An operator's view of the messages that could not be read, without what they say, and the ways to deal with them. */
@RestController
@RequestMapping("${thidua.api}/operations")
class FailedMessageController {

    private final FailedMessages failed;
    private final MessageDispatcher dispatcher;

    FailedMessageController(FailedMessages failed, MessageDispatcher dispatcher) {
        this.failed = failed;
        this.dispatcher = dispatcher;
    }

    /** Lists parked messages. */
    @GetMapping("/parked")
    FailedMessageList parked(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return list(actor, false, after, limit);
    }

    /** Lists dead letters. */
    @GetMapping("/dead-letters")
    FailedMessageList deadLetters(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return list(actor, true, after, limit);
    }

    /** Reads a kept message again. Replaying is idempotent: listeners stay right when a message comes twice. */
    @Sensitive(value = Action.OPERATED, target = "message")
    @FreshSignIn
    @PostMapping({"/parked/{id}/replay", "/dead-letters/{id}/replay"})
    Handled replay(Actor actor, @PathVariable String id) {
        actor.requireOperator();
        return new Handled(dispatcher.replay(id), failed.count(false));
    }

    /** Makes dead letters of a parked key. What is set aside is a dead letter from then on, and no alarm any more. */
    @Sensitive(value = Action.OPERATED, target = "message")
    @FreshSignIn
    @PostMapping("/parked/{id}/setting-aside")
    Handled setAside(Actor actor, @PathVariable String id) {
        actor.requireOperator();
        return new Handled(dispatcher.setAside(id), failed.count(false));
    }

    private FailedMessageList list(Actor actor, boolean dead, @Nullable String after, int limit) {
        actor.requireOperator();
        var page = Page.of(failed.list(dead, after, limit + 1), limit, FailedMessageView::of, FailedMessage::id);
        return new FailedMessageList(page.items(), page.next(), failed.count(dead));
    }

    record FailedMessageList(
            List<FailedMessageView> items, @Nullable String next, long count) {}

    record FailedMessageView(String id, String topic, String key, String error, Instant at) {

        static FailedMessageView of(FailedMessage it) {
            return new FailedMessageView(it.id(), it.topic(), it.key(), it.error(), it.at());
        }
    }

    /** How many messages it was, and how many are parked now. */
    record Handled(int messages, long left) {}
}
