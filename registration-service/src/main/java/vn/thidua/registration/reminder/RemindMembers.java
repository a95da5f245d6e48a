package vn.thidua.registration.reminder;

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
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.Registrations;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.RoundWithRoster;

/** Reminds the members that have not sent their registration and still can; anyone who was reminded today is not again. */
@UseCase
public class RemindMembers {

    private final FindRounds rounds;
    private final Registrations registrations;
    private final Directory directory;
    private final Reminders reminders;
    private final Clock clock;

    RemindMembers(
            FindRounds rounds, Registrations registrations, Directory directory, Reminders reminders, Clock clock) {
        this.rounds = rounds;
        this.registrations = registrations;
        this.directory = directory;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** A member's reminder of today, and whether it had been sent before. */
    public record SentReminder(Reminder reminder, boolean repeated) {}

    /** Without units: everybody who has not sent. Of units named, those that have sent are left out. */
    public List<SentReminder> remind(Command command, UUID roundId, @Nullable List<UUID> units, @Nullable String text) {
        var roundWithRoster = rounds.get(command.actor(), roundId);
        var now = clock.instant();
        roundWithRoster.requireMayRemind(command.actor(), now);
        var missing = missing(roundWithRoster, now);
        if (units != null) {
            Limits.check().size("/unitIds", units, Reminder.UNITS).require();
            requireMembers(roundWithRoster, units);
            missing.keySet().retainAll(units);
        }
        if (missing.isEmpty()) {
            throw ReminderReason.NOTHING_TO_REMIND.because("nobody is left who could still send");
        }
        var known = directory.units(missing.keySet());
        var sent = new ArrayList<SentReminder>();
        missing.forEach((unit, deadline) -> {
            var its = known.getOrDefault(unit, new Unit(unit, "", "", ""));
            sent.add(one(command, roundWithRoster, its, deadline, text, now));
        });
        return sent;
    }

    private SentReminder one(
            Command command,
            RoundWithRoster roundWithRoster,
            Unit unit,
            Instant deadline,
            @Nullable String text,
            Instant now) {
        var id = Reminder.idOf(roundWithRoster.round().id(), unit.id(), VietnamTime.dayOf(now));
        var its = forUnit(command, unit.id());
        try {
            var sent = reminders.create(
                    id, its, () -> Reminder.send(its.actor(), roundWithRoster, unit, deadline, text, now));
            return new SentReminder(sent, false);
        } catch (Refusal refusal) {
            if (refusal.reason() != ReminderReason.REMINDER_EXISTS) {
                throw refusal;
            }
            return new SentReminder(reminders.get(id), true);
        }
    }

    /** Each member's reminder is a document of its own and remembers its own key. */
    private static Command forUnit(Command command, UUID unit) {
        var key = command.key();
        return key == null
                ? command
                : new Command(command.actor(), null, new Command.Key(key.value() + " " + unit, key.fingerprint()));
    }

    /** Who has not sent, in the roster's order, and until when they can. */
    private SequencedMap<UUID, Instant> missing(RoundWithRoster roundWithRoster, Instant now) {
        var round = roundWithRoster.round();
        var begun = registrations.ofRounds(List.of(round.id())).stream()
                .collect(Collectors.toMap(Registration::unitId, Function.identity()));
        var missing = new LinkedHashMap<UUID, Instant>();
        for (var unit : roundWithRoster.roster().units()) {
            var its = begun.get(unit);
            var deadline = its == null ? round.deadlineOf(unit) : its.deadline(round);
            if ((its == null || !its.isWithBloc()) && !now.isAfter(deadline)) {
                missing.put(unit, deadline);
            }
        }
        return missing;
    }

    private static void requireMembers(RoundWithRoster roundWithRoster, List<UUID> units) {
        for (var unit : units) {
            if (!roundWithRoster.roster().has(unit)) {
                throw RoundReason.UNIT_NOT_IN_BLOC.because("unit %s is not in the bloc that year", unit);
            }
        }
    }
}
