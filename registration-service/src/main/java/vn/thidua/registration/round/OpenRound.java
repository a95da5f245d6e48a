package vn.thidua.registration.round;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.directory.Roster;

/** A bloc's head opens the registration round of a year. */
@UseCase
public class OpenRound {

    private final Rounds rounds;
    private final Directory directory;

    OpenRound(Rounds rounds, Directory directory) {
        this.rounds = rounds;
        this.directory = directory;
    }

    public Round open(Command command, UUID blocId, int awardYear, LocalDate opensOn, LocalDate closesOn) {
        Round.requireAwardYear(awardYear);
        var actor = command.actor();
        var bloc = directory
                .bloc(blocId)
                .filter(it -> isOf(actor, it.inYear(awardYear)))
                .orElseThrow(() -> RoundReason.BLOC_UNKNOWN.because("there is no bloc %s", blocId));
        return rounds.create(
                Round.idOf(blocId, awardYear), command, () -> Round.open(actor, bloc, awardYear, opensOn, closesOn));
    }

    /** To those who have nothing to do with a bloc it looks like one that does not exist. */
    private static boolean isOf(Actor actor, Roster roster) {
        return actor.isProvinceAdministrator() || roster.memberOf(actor).isPresent();
    }
}
