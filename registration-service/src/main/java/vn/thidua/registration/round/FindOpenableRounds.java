package vn.thidua.registration.round;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Possible;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.Directory;

/** For which blocs and award years a person can open the registration round. */
@UseCase
public class FindOpenableRounds {

    private final Rounds rounds;
    private final Directory directory;
    private final Clock clock;

    FindOpenableRounds(Rounds rounds, Directory directory, Clock clock) {
        this.rounds = rounds;
        this.directory = directory;
        this.clock = clock;
    }

    /** A bloc and the award years, earlier ones first, whose round is not open yet; never without a year. */
    public record Openable(Bloc bloc, List<Integer> awardYears) {}

    /** What opening does not refuse the person, up to the next award year; in the order of a Vietnamese dictionary. */
    public List<Openable> list(Actor actor) {
        var blocs = actor.isProvinceAdministrator() ? directory.blocs() : directory.blocsOf(actor.units());
        var opened = rounds.ofBlocs(blocs.stream().map(Bloc::id).collect(Collectors.toSet())).stream()
                .map(Round::id)
                .collect(Collectors.toSet());
        return blocs.stream()
                .map(it -> new Openable(it, years(actor, it, opened)))
                .filter(it -> !it.awardYears().isEmpty())
                .sorted(Comparator.comparing(it -> it.bloc().name(), VietnameseText.order()))
                .toList();
    }

    private List<Integer> years(Actor actor, Bloc bloc, Set<UUID> opened) {
        var today = VietnamTime.dayOf(clock.instant());
        return IntStream.rangeClosed(Round.FIRST_YEAR, today.getYear() + 1)
                .filter(year -> !opened.contains(Round.idOf(bloc.id(), year)))
                .filter(year -> Possible.is(() -> Round.open(actor, bloc, year, today, today)))
                .boxed()
                .toList();
    }
}
