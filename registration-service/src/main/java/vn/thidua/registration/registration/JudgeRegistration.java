package vn.thidua.registration.registration;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** The bloc's head, or the deputy for the head's own unit, accepts, returns or refuses what was submitted. */
@UseCase
public class JudgeRegistration {

    private final Registrations registrations;
    private final FindRegistration find;
    private final Clock clock;

    JudgeRegistration(Registrations registrations, FindRegistration find, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.clock = clock;
    }

    public Registration returnToUnit(Command command, UUID id, String reason) {
        return judge(command, id, it -> it.returnToUnit(reason));
    }

    public Registration accept(Command command, UUID id, @Nullable String reason) {
        return judge(command, id, it -> it.accept(reason));
    }

    public Registration acceptAmendment(Command command, UUID id, @Nullable String reason) {
        return judge(command, id, it -> it.acceptAmendment(reason));
    }

    public Registration refuseAmendment(Command command, UUID id, String reason) {
        return judge(command, id, it -> it.refuseAmendment(reason));
    }

    private Registration judge(
            Command command, UUID id, Function<Judging, Change<Registration, RegistrationEvent>> judgement) {
        var now = clock.instant();
        var actor = command.actor();
        var inRound = find.get(actor, id);
        return registrations.decide(
                id,
                command,
                it -> judgement.apply(new Judging(it, actor, inRound.roundWithRoster(), inRound.context(), now)));
    }
}
