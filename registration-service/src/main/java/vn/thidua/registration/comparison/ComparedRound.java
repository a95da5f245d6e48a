package vn.thidua.registration.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundWithRoster;
import vn.thidua.registration.round.SeenEnding;
import vn.thidua.registration.round.SeenExtension;

/**
 * What a table says of its round. The clock is in it only by what it changes, the state and the actions: tables at two
 * moments between which nothing has happened are equal.
 */
public record ComparedRound(
        UUID id,
        long version,
        UUID blocId,
        String blocName,
        int awardYear,
        LocalDate opensOn,
        Instant closesAt,
        Round.State state,
        @Nullable SeenEnding ending,
        List<SeenExtension> extensions,
        int sent,
        List<RoundWithRoster.Action> actions,
        List<UUID> extendableUnits) {

    static ComparedRound of(
            RoundWithRoster roundWithRoster, Actor actor, Collection<ComparedRegistration> begun, Instant now) {
        var round = roundWithRoster.round();
        return new ComparedRound(
                round.id(),
                round.version(),
                round.blocId(),
                round.blocName(),
                round.awardYear(),
                round.opensOn(),
                round.closesAt(),
                round.stateAt(now),
                roundWithRoster.endingFor(actor).orElse(null),
                roundWithRoster.extensionsFor(actor),
                (int) begun.stream().filter(ComparedRegistration::withBloc).count(),
                roundWithRoster.actionsOf(actor, now),
                roundWithRoster.extendableUnits(actor, now));
    }
}
