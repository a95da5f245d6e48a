package vn.thidua.registration.comparison;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundWithRoster;

/** Puts the members' registrations side by side, with what each pledged the year before. */
@UseCase
public class CompareRegistrations {

    /** Somebody without any part in the bloc: a table made for it says nothing that not every member may read. */
    private static final Actor NOBODY = Actor.ofService("comparison");

    private final FindComparedRound rounds;
    private final ComparedRegistrationCache registrations;
    private final Directory directory;
    private final Forms forms;
    private final Clock clock;
    private final ComparisonCache recent = new ComparisonCache();

    CompareRegistrations(
            FindComparedRound rounds,
            ComparedRegistrationCache registrations,
            Directory directory,
            Forms forms,
            Clock clock) {
        this.rounds = rounds;
        this.registrations = registrations;
        this.directory = directory;
        this.forms = forms;
        this.clock = clock;
    }

    public Comparison compare(Actor actor, UUID roundId) {
        return compare(actor, rounds.get(actor, roundId));
    }

    /** The table as it may be laid before all members. */
    public Comparison forEverybody(RoundWithRoster roundWithRoster) {
        return compare(NOBODY, roundWithRoster);
    }

    private Comparison compare(Actor actor, RoundWithRoster roundWithRoster) {
        var round = roundWithRoster.round();
        var now = clock.instant();
        var roster = roundWithRoster.roster();
        var lastRounds = directory.blocsIn(round.awardYear() - 1, roster.units()).stream()
                .map(it -> Round.idOf(it, round.awardYear() - 1))
                .toList();
        var wanted = new ArrayList<>(lastRounds);
        wanted.add(round.id());
        var found = registrations.ofRounds(wanted);
        var begun = byUnit(found.getOrDefault(round.id(), List.of()));
        var lastYear = byUnit(lastRounds.stream()
                .flatMap(it -> found.getOrDefault(it, List.of()).stream())
                .filter(ComparedRegistration::withBloc)
                .toList());
        var entries = new MemberEntries(roundWithRoster, actor, directory.units(roster.units()), begun, lastYear);
        var compared = ComparedRound.of(roundWithRoster, actor, begun.values(), now);
        return recent.of(
                new TableSource(compared, entries, forms.of(round.awardYear()).rows()));
    }

    private static Map<UUID, ComparedRegistration> byUnit(List<ComparedRegistration> some) {
        return some.stream()
                .collect(Collectors.toMap(ComparedRegistration::unitId, Function.identity(), (one, _) -> one));
    }
}
