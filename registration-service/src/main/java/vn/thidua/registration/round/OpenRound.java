package vn.thidua.registration.round;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.directory.Directory;

/** A bloc's head opens the registration round of a year. */
@UseCase
public class OpenRound {

    private final Rounds rounds;
    private final Directory directory;

    OpenRound(Rounds rounds, Directory directory) {
        this.rounds = rounds;
        this.directory = directory;
    }

    public Round open(UUID blocId, int awardYear, LocalDate opensOn, LocalDate closesOn, Command command) {
        var bloc = directory
                .bloc(blocId)
                .orElseThrow(() -> RoundReason.BLOC_UNKNOWN.because("there is no bloc %s", blocId));
        var actor = command.actor();
        return rounds.create(
                Round.idOf(blocId, awardYear), command, () -> Round.open(actor, bloc, awardYear, opensOn, closesOn));
    }
}
