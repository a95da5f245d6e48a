package vn.thidua.registration.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.round.FindRounds;

/** Looks a registration up for somebody who may see it. */
@UseCase
public class FindRegistration {

    /** What a unit does before it sends something is its own matter. */
    private static final Set<String> SEEN_BY_OTHERS = Set.of(
            "SUBMITTED", "RETURNED", "ACCEPTED", "AMENDMENT_SUBMITTED", "AMENDMENT_ACCEPTED", "AMENDMENT_REFUSED");

    private final Registrations registrations;
    private final FindRounds rounds;
    private final Directory directory;

    FindRegistration(Registrations registrations, FindRounds rounds, Directory directory) {
        this.registrations = registrations;
        this.rounds = rounds;
        this.directory = directory;
    }

    /** Refuses with {@link RegistrationReason#REGISTRATION_UNKNOWN} what the person may not know of. */
    public RegistrationInRound get(Actor actor, UUID id) {
        return registrations
                .find(id)
                .flatMap(this::inRound)
                .filter(it -> it.registration().isVisibleTo(actor, it.roundWithRoster()))
                .orElseThrow(() -> RegistrationReason.REGISTRATION_UNKNOWN.because("there is nothing with id %s", id));
    }

    public List<HistoryEntry> history(Actor actor, UUID id) {
        var own = actor.actsFor(get(actor, id).registration().unitId());
        return registrations.history(id).stream()
                .filter(it -> own || SEEN_BY_OTHERS.contains(it.what()))
                .toList();
    }

    public RegistrationInRound withRound(Registration registration) {
        return inRound(registration)
                .orElseThrow(() -> RegistrationReason.REGISTRATION_UNKNOWN.because("its place is not known here yet"));
    }

    /** Whether the person may know of it. */
    boolean isVisible(Actor actor, Registration registration) {
        return inRound(registration)
                .filter(it -> registration.isVisibleTo(actor, it.roundWithRoster()))
                .isPresent();
    }

    /** Empty while its unit, or its round's bloc, is not known here. */
    private Optional<RegistrationInRound> inRound(Registration registration) {
        return directory
                .unit(registration.unitId())
                .flatMap(unit -> rounds.find(registration.roundId())
                        .map(roundWithRoster -> new RegistrationInRound(registration, roundWithRoster, unit)));
    }
}
