package vn.thidua.registration.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.round.RoundProgress.Entry;

/** A round as one person sees it: their role in it, their own registration, and how many have sent theirs. */
public record RoundView(
        UUID id,
        long version,
        UUID blocId,
        String blocName,
        int awardYear,
        LocalDate opensOn,
        LocalDate closesOn,
        Instant opensAt,
        Instant closesAt,
        Round.State state,
        String role,
        @Nullable UUID myUnitId,
        @Nullable UUID myRegistrationId,
        @Nullable String myRegistrationState,
        int sent,
        int members) {

    /** From the registrations of the round, which whoever asks has read already. */
    public static RoundView of(SeatedRound seated, List<Entry> entries, Actor actor, Instant now) {
        var round = seated.round();
        var unit = seated.unitOf(actor);
        Optional<Entry> mine = unit.flatMap(it ->
                entries.stream().filter(entry -> entry.unitId().equals(it)).findFirst());
        return new RoundView(
                round.id(),
                round.version(),
                round.blocId(),
                round.blocName(),
                round.awardYear(),
                round.opensOn(),
                round.closesOn(),
                round.opensAt(),
                round.closesAt(),
                round.stateAt(now),
                seated.roleOf(actor).map(Enum::name).orElse("ADMIN"),
                unit.orElse(null),
                mine.map(Entry::registrationId).orElse(null),
                mine.map(Entry::state).orElse(null),
                (int) entries.stream().filter(Entry::sent).count(),
                seated.roster().seats().size());
    }
}
