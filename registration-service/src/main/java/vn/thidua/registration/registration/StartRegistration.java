package vn.thidua.registration.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.RoundWithRoster;

/** A member's officer or leader starts the unit's draft in a round, blank or as a copy of last year's. */
@UseCase
public class StartRegistration {

    private final Registrations registrations;
    private final EditionContents contents;
    private final FindRounds rounds;
    private final Forms forms;
    private final Clock clock;

    StartRegistration(
            Registrations registrations, EditionContents contents, FindRounds rounds, Forms forms, Clock clock) {
        this.registrations = registrations;
        this.contents = contents;
        this.rounds = rounds;
        this.forms = forms;
        this.clock = clock;
    }

    public Registration start(Command command, UUID roundId, UUID unitId) {
        var now = clock.instant();
        var round = round(command.actor(), roundId, unitId);
        return registrations.create(
                Registration.idOf(roundId, unitId),
                command,
                () -> Registration.start(command.actor(), round, unitId, null, now));
    }

    /** Refuses with {@link RegistrationReason#NOTHING_TO_COPY} a unit that has sent nothing the year before. */
    public Registration carryOverLastYear(Command command, UUID roundId, UUID unitId) {
        var now = clock.instant();
        var round = round(command.actor(), roundId, unitId);
        var id = Registration.idOf(roundId, unitId);
        var carried = carryOver(unitId, round.round().awardYear());
        return registrations.create(id, command, () -> {
            var change = Registration.start(command.actor(), round, unitId, carried, now);
            contents.keep(id, change.state().version(), carried.content());
            return change;
        });
    }

    private RoundWithRoster round(Actor actor, UUID roundId, UUID unitId) {
        var round = rounds.get(actor, roundId);
        round.requireMember(actor, unitId);
        return round;
    }

    private CarryOver carryOver(UUID unitId, int awardYear) {
        var form = forms.of(awardYear).requireReady();
        return registrations.ofUnits(List.of(unitId), List.of(awardYear - 1)).stream()
                .sorted(Registration.ACCEPTED_FIRST)
                .flatMap(it -> CarryOver.of(it, awardYear, form).stream())
                .findFirst()
                .orElseThrow(() ->
                        RegistrationReason.NOTHING_TO_COPY.because("the unit has sent nothing for %d", awardYear - 1));
    }
}
