package vn.thidua.registration.nudge;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.pledge.Registration;
import vn.thidua.registration.pledge.Registrations;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.SeatedRound;

/** Reminds the members that have not sent their registration and still can; whoever was reminded today is not again. */
@UseCase
public class NudgeMembers {

    private final FindRounds rounds;
    private final Registrations registrations;
    private final Directory directory;
    private final Nudges nudges;
    private final Clock clock;

    NudgeMembers(FindRounds rounds, Registrations registrations, Directory directory, Nudges nudges, Clock clock) {
        this.rounds = rounds;
        this.registrations = registrations;
        this.directory = directory;
        this.nudges = nudges;
        this.clock = clock;
    }

    /** A member's nudge of today, and whether it had been sent before. */
    public record Nudged(Nudge nudge, boolean repeated) {}

    /** Without units: everybody who has not sent. Of units named, those that have sent are left out. */
    public List<Nudged> nudge(UUID roundId, @Nullable List<UUID> units, @Nullable String text, Command command) {
        var seated = rounds.get(roundId, command.actor());
        if (!seated.roster().isLedBy(command.actor())) {
            throw CommonReason.NOT_ALLOWED.because("only those who lead the bloc remind its members");
        }
        var now = clock.instant();
        if (seated.round().stateAt(now) == Round.State.SCHEDULED) {
            throw RoundReason.ROUND_NOT_YET_OPEN.because(
                    "the round opens on %s", seated.round().opensOn());
        }
        var missing = missing(seated, now);
        if (units != null) {
            requireMembers(seated, units);
            missing.keySet().retainAll(units);
        }
        if (missing.isEmpty()) {
            throw NudgeReason.NOTHING_TO_NUDGE.because("nobody is left who could still send");
        }
        var known = directory.units(missing.keySet());
        var nudged = new ArrayList<Nudged>();
        missing.forEach((unit, deadline) -> {
            var its = known.getOrDefault(unit, new Unit(unit, "", "", ""));
            nudged.add(one(command, seated, its, deadline, text, now));
        });
        return nudged;
    }

    private Nudged one(
            Command command, SeatedRound seated, Unit unit, Instant deadline, @Nullable String text, Instant now) {
        var id = Nudge.idOf(seated.round().id(), unit.id(), VietnamTime.dayOf(now));
        var its = forUnit(command, unit.id());
        try {
            var sent = nudges.create(id, its, () -> Nudge.send(its.actor(), seated, unit, deadline, text, now));
            return new Nudged(sent, false);
        } catch (Refusal refusal) {
            if (refusal.reason() != NudgeReason.NUDGE_EXISTS) {
                throw refusal;
            }
            return new Nudged(nudges.get(id), true);
        }
    }

    /** Each member's nudge is a document of its own and remembers its own key. */
    private static Command forUnit(Command command, UUID unit) {
        var key = command.key();
        return key == null
                ? command
                : new Command(command.actor(), null, new Command.Key(key.value() + " " + unit, key.fingerprint()));
    }

    /** Who has not sent, in the roster's order, and until when they can. */
    private SequencedMap<UUID, Instant> missing(SeatedRound seated, Instant now) {
        var round = seated.round();
        var begun = registrations.ofRounds(List.of(round.id())).stream()
                .collect(Collectors.toMap(Registration::unitId, Function.identity()));
        var missing = new LinkedHashMap<UUID, Instant>();
        for (var unit : seated.roster().units()) {
            var its = begun.get(unit);
            var deadline = its == null ? round.deadlineOf(unit) : its.deadline(round);
            if ((its == null || !its.progress().sent()) && !now.isAfter(deadline)) {
                missing.put(unit, deadline);
            }
        }
        return missing;
    }

    private static void requireMembers(SeatedRound seated, List<UUID> units) {
        for (var unit : units) {
            if (!seated.roster().has(unit)) {
                throw RoundReason.UNIT_NOT_IN_BLOC.because("unit %s is not in the bloc that year", unit);
            }
        }
    }
}
