package vn.thidua.registration.round;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.Actor;

/** How far the members of rounds have come. Answered by the side that knows the registrations. */
public interface RoundProgress {

    /** A member's registration in a round, and whether the person who asks may write it now. */
    record Entry(UUID registrationId, UUID unitId, String state, boolean sent, boolean editable) {}

    /** What a unit has sent in for an award year, whichever bloc it was in. */
    record Submission(UUID registrationId, UUID unitId, int awardYear) {}

    /** The registrations of each round, in one query. */
    Map<UUID, List<Entry>> entries(Actor actor, List<Round> rounds, Instant now);

    /** What the units have sent for those years; of several for one year the accepted one first. */
    List<Submission> submittedBy(Collection<UUID> units, Set<Integer> awardYears);

    default SeenRound of(Actor actor, RoundWithRoster roundWithRoster, Instant now) {
        return of(actor, List.of(roundWithRoster), now).getFirst();
    }

    default List<SeenRound> of(Actor actor, List<RoundWithRoster> rounds, Instant now) {
        var entries = entries(actor, rounds.stream().map(RoundWithRoster::round).toList(), now);
        var units = rounds.stream()
                .map(it -> it.unitOf(actor))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var yearsBefore = rounds.stream().map(it -> it.round().awardYear() - 1).collect(Collectors.toSet());
        var earlier = submittedBy(units, yearsBefore);
        return rounds.stream()
                .map(it ->
                        new SeenRound(it, actor, entries.getOrDefault(it.round().id(), List.of()), earlier, now))
                .toList();
    }
}
