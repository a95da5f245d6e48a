package vn.thidua.notification.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;

/** Shows those who send reminders whether they have arrived: each unit its own, a province administrator all. */
@UseCase
public class FindDeliveries {

    /** More than a bloc sends in a round; the newest count. */
    private static final int MOST = 1000;

    private final Notices notices;

    FindDeliveries(Notices notices) {
        this.notices = notices;
    }

    public List<Delivery> reminders(Actor actor, UUID round) {
        var senders = actor.isProvinceAdministrator() ? Optional.<Set<UUID>>empty() : Optional.of(actor.units());
        return notices.reminders(round, senders, MOST);
    }
}
