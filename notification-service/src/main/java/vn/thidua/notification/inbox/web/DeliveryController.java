package vn.thidua.notification.inbox.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.inbox.Delivery;
import vn.thidua.notification.inbox.FindDeliveries;
import vn.thidua.notification.inbox.NoticeKind;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.web.Page;

@RestController
@RequestMapping("${thidua.api}/deliveries")
class DeliveryController {

    private final FindDeliveries findDeliveries;

    DeliveryController(FindDeliveries findDeliveries) {
        this.findDeliveries = findDeliveries;
    }

    /** Lists the deliveries of a round's reminders. Somebody who has sent nothing sees nothing, whatever the round. */
    @GetMapping
    Page<DeliveryView> reminders(Actor actor, @RequestParam UUID roundId) {
        return new Page<>(
                findDeliveries.reminders(actor, roundId).stream()
                        .map(DeliveryView::of)
                        .toList(),
                null);
    }

    record DeliveryView(
            UUID noticeId,
            NoticeKind kind,
            @Nullable UUID reminderId,
            UUID unitId,
            Instant deliveredAt,
            @Nullable Instant readAt,
            int readers) {

        static DeliveryView of(Delivery it) {
            var notice = it.notice();
            var origin = notice.origin();
            return new DeliveryView(
                    notice.id(),
                    notice.kind(),
                    origin == null ? null : origin.nudgeId(),
                    notice.unitId(),
                    it.deliveredAt(),
                    it.readAt(),
                    it.readers());
        }
    }
}
