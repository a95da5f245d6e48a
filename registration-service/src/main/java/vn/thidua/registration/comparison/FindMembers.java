package vn.thidua.registration.comparison;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.RegistrationReason;
import vn.thidua.registration.registration.Registrations;
import vn.thidua.registration.round.RoundReason;

/** Reads what members of a round submitted, texts and all, for anyone who may compare them. */
@UseCase
public class FindMembers {

    private final FindComparedRound rounds;
    private final Registrations registrations;
    private final Directory directory;

    FindMembers(FindComparedRound rounds, Registrations registrations, Directory directory) {
        this.rounds = rounds;
        this.registrations = registrations;
        this.directory = directory;
    }

    public MemberContent read(Actor actor, UUID roundId, UUID unitId) {
        var units = directory.units(List.of(unitId));
        return MemberContent.of(submitted(actor, roundId, unitId), units.get(unitId));
    }

    public MemberDifference compare(Actor actor, UUID roundId, UUID left, UUID right) {
        return MemberDifference.between(submitted(actor, roundId, left), submitted(actor, roundId, right));
    }

    private SubmittedRegistration submitted(Actor actor, UUID roundId, UUID unitId) {
        if (!rounds.get(actor, roundId).roster().has(unitId)) {
            throw RoundReason.UNIT_NOT_IN_BLOC.because("unit %s is not in the bloc that year", unitId);
        }
        return registrations
                .find(Registration.idOf(roundId, unitId))
                .flatMap(SubmittedRegistration::of)
                .orElseThrow(() -> RegistrationReason.REGISTRATION_UNKNOWN.because("unit %s has sent nothing", unitId));
    }
}
