package vn.thidua.registration.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.round.RoundWithRoster;

/** A reminder to a member that has not sent its registration: one a day, by anyone who was first. */
public record Reminder(
        UUID id,
        long version,
        UUID roundId,
        UUID blocId,
        String blocName,
        int awardYear,
        UUID unitId,
        String unitName,
        @Nullable UUID senderUnitId,
        Instant deadline,
        @Nullable String text,
        Instant at,
        String by)
        implements Aggregate {

    public static final int TEXT = 1000;

    /** So many units are named at a time. */
    public static final int UNITS = 200;

    /** A member is reminded of a round once on a Vietnamese day: the id follows from all three. */
    public static UUID idOf(UUID round, UUID unit, LocalDate day) {
        return NamedId.of("nudge", round.toString(), unit.toString(), day.toString());
    }

    /** Whether the person's unit sent it, or for one that no unit sent, whether an administrator asks. */
    public boolean isFrom(Actor actor) {
        return senderUnitId == null ? actor.isProvinceAdministrator() : actor.actsFor(senderUnitId);
    }

    static Change<Reminder, ReminderEvent> send(
            Actor actor,
            RoundWithRoster roundWithRoster,
            Unit unit,
            Instant deadline,
            @Nullable String text,
            Instant now) {
        Limits.check().text("/text", text, TEXT).require();
        var round = roundWithRoster.round();
        var sent = new Reminder(
                idOf(round.id(), unit.id(), VietnamTime.dayOf(now)),
                1,
                round.id(),
                round.blocId(),
                round.blocName(),
                round.awardYear(),
                unit.id(),
                unit.name(),
                roundWithRoster.unitOf(actor).orElse(null),
                deadline,
                text == null || text.isBlank() ? null : text,
                now.truncatedTo(ChronoUnit.MILLIS),
                actor.name());
        return Change.<Reminder, ReminderEvent>to(sent, new ReminderEvent.Sent(sent))
                .noting("NUDGED", sent.text());
    }
}
