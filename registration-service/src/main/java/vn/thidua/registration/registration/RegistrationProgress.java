package vn.thidua.registration.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.DomainService;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundProgress;

/** Returns how far the members of rounds have come, from their registrations. */
@DomainService
class RegistrationProgress implements RoundProgress {

    private final Registrations registrations;

    RegistrationProgress(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public List<Submission> submittedBy(Collection<UUID> units, Set<Integer> awardYears) {
        return registrations.ofUnits(units, awardYears).stream()
                .filter(Registration::hasBeenSubmitted)
                .sorted(Registration.ACCEPTED_FIRST)
                .map(it -> new Submission(it.id(), it.unitId(), it.awardYear()))
                .toList();
    }

    @Override
    public Map<UUID, List<Entry>> entries(Actor actor, List<Round> rounds, Instant now) {
        var byRound = registrations.ofRounds(rounds.stream().map(Round::id).toList()).stream()
                .collect(Collectors.groupingBy(Registration::roundId));
        return rounds.stream()
                .collect(Collectors.toMap(
                        Round::id,
                        round -> byRound.getOrDefault(round.id(), List.of()).stream()
                                .map(it -> it.entry(actor, round, now))
                                .toList()));
    }
}
