package vn.thidua.notification.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.notification.inbox.Notices.Cursor;
import vn.thidua.notification.inbox.Notices.Entry;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;

/** Shows a person the inboxes of the units they are officer or leader of today, as one. */
@UseCase
public class FindInbox {

    private final Notices notices;
    private final Duties duties;
    private final Clock clock;

    FindInbox(Notices notices, Duties duties, Clock clock) {
        this.notices = notices;
        this.duties = duties;
        this.clock = clock;
    }

    /** The same people with the duties of this moment, for who stays longer than a request; one query for all of them. */
    public Map<UUID, Actor> asOfNow(Collection<Actor> actors) {
        var held = duties.of(actors.stream().map(Actor::subject).collect(Collectors.toSet()), VietnamTime.today(clock));
        return actors.stream()
                .collect(Collectors.toMap(
                        Actor::subject,
                        it -> new Actor(
                                it.subject(),
                                it.name(),
                                it.bootstrapAdministrator(),
                                held.getOrDefault(it.subject(), Duties.Held.NOTHING)
                                        .duties()),
                        (one, _) -> one));
    }

    public List<Entry> newest(Actor actor, Optional<Cursor> after, int limit) {
        return notices.newest(actor.subject(), actor.units(), after, limit);
    }

    public int unread(Actor actor) {
        return notices.unread(actor.subject(), actor.units());
    }
}
