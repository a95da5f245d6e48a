package vn.thidua.registration.pledge;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.round.FindRounds;

/** Looks a registration up for somebody who may see it. */
@UseCase
public class FindRegistration {

    private final Registrations registrations;
    private final FindRounds rounds;
    private final Directory directory;

    FindRegistration(Registrations registrations, FindRounds rounds, Directory directory) {
        this.registrations = registrations;
        this.rounds = rounds;
        this.directory = directory;
    }

    /** Refuses with {@link PledgeReason#REGISTRATION_UNKNOWN} what the person may not know of. */
    public PlacedRegistration get(UUID id, Actor actor) {
        var placed = place(registrations.get(id));
        placed.registration().requireVisibleTo(actor, placed.seated());
        return placed;
    }

    public List<HistoryEntry> history(UUID id, Actor actor) {
        get(id, actor);
        return registrations.history(id);
    }

    public PlacedRegistration place(Registration registration) {
        var unit = directory
                .unit(registration.unitId())
                .orElseThrow(() -> PledgeReason.REGISTRATION_UNKNOWN.because("its unit is not known here yet"));
        return new PlacedRegistration(registration, rounds.get(registration.roundId()), unit);
    }
}
