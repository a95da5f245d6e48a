package vn.thidua.registration.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .map(it -> view(it, entries.getOrDefault(it.round().id(), List.of()), actor, now))
                .toList();
    }

    private static RoundView view(SeatedRound seated, List<Entry> entries, Actor actor, Instant now) {
        var round = seated.round();
        var unit = seated.unitOf(actor);
        Optional<Entry> mine = unit.flatMap(it ->
                entries.stream().filter(entry -> entry.unitId().equals(it)).findFirst());
        return new RoundView(
                round.id(),
                round.version(),
                round.blocId(),
                round.blocName(),
                round.awardYear(),
                round.opensOn(),
                round.closesOn(),
                round.opensAt(),
                round.closesAt(),
                round.stateAt(now),
                seated.roleOf(actor).map(Enum::name).orElse("ADMIN"),
                unit.orElse(null),
                mine.map(Entry::registrationId).orElse(null),
                mine.map(Entry::state).orElse(null),
                (int) entries.stream().filter(Entry::sent).count(),
                seated.roster().seats().size());
    }
}
