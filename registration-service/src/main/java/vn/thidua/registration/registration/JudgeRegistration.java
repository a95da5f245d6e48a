package vn.thidua.registration.registration;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** The bloc's head, or the deputy for the head's own unit, answers what was sent: takes it or not. */
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

    public Registration giveBack(UUID id, String reason, Command command) {
        return judge(id, command, it -> it.giveBack(reason));
    }

    public Registration accept(UUID id, @Nullable String reason, Command command) {
        return judge(id, command, it -> it.accept(reason));
    }

    public Registration acceptAmendment(UUID id, @Nullable String reason, Command command) {
        return judge(id, command, it -> it.acceptAmendment(reason));
    }

    public Registration refuseAmendment(UUID id, String reason, Command command) {
        return judge(id, command, it -> it.refuseAmendment(reason));
    }

    private Registration judge(
            UUID id, Command command, Function<Judging, Change<Registration, RegistrationEvent>> judgement) {
        var now = clock.instant();
        var actor = command.actor();
        var inRound = find.get(id, actor);
        return registrations.decide(
                id,
                command,
                it -> judgement.apply(new Judging(it, actor, inRound.roundWithRoster(), inRound.context(), now)));
    }
}
