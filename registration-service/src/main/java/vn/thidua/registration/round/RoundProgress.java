package vn.thidua.registration.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;

/** How far the members of rounds have come. Answered by the side that knows the registrations. */
public interface RoundProgress {

    /** A member's registration in a round. */
    record Entry(UUID registrationId, UUID unitId, String state, boolean sent) {}

    /** The registrations of each round, in one query. */
    Map<UUID, List<Entry>> entries(List<UUID> rounds);

    default RoundView of(SeatedRound seated, Actor actor, Instant now) {
        return of(List.of(seated), actor, now).getFirst();
    }

    default List<RoundView> of(List<SeatedRound> rounds, Actor actor, Instant now) {
        var entries = entries(rounds.stream().map(it -> it.round().id()).toList());
        return rounds.stream()
                .map(it -> RoundView.of(it, entries.getOrDefault(it.round().id(), List.of()), actor, now))
                .toList();
    }
}
