package vn.thidua.platform.kafka;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;

/** An operator's view of the messages that could not be read, without their bodies, and the way to read them again. */
@RestController
@RequestMapping("${thidua.api}/operations/parked")
class ParkedController {

    private static final int MOST = 200;

    private final Parked parked;
    private final Reading reading;

    ParkedController(Parked parked, Reading reading) {
        this.parked = parked;
        this.reading = reading;
    }

    @GetMapping
    ParkedList list(Actor actor) {
        requireOperator(actor);
        var items = parked.all(MOST).stream()
                .map(it -> new ParkedView(it.id(), it.topic(), it.key(), it.error(), it.at()))
                .toList();
        return new ParkedList(items, parked.count());
    }

    /** Replaying is idempotent: readers stay right when they are told twice. */
    @PostMapping("/{id}/replay")
    Replayed replay(Actor actor, @PathVariable String id) {
        requireOperator(actor);
        return new Replayed(reading.replay(id), parked.count());
    }

    private static void requireOperator(Actor actor) {
        if (!actor.isOperator()) {
            throw CommonReason.NOT_ALLOWED.because("only an operator may do this");
        }
    }

    record ParkedList(List<ParkedView> items, long count) {}

    record ParkedView(String id, String topic, String key, String error, Instant at) {}

    record Replayed(int messages, long left) {}
}
