package vn.thidua.registration.province;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.comparison.ComparedRegistrationCache;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.province.ProvinceYear.BlocEntry;
import vn.thidua.registration.province.ProvinceYear.Year;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.Rounds;

/** Lays all blocs of a year beside each other, for province administrators. */
@UseCase
public class FindProvinceYear {

    private final Rounds rounds;
    private final ComparedRegistrationCache registrations;
    private final Directory directory;
    private final Forms forms;
    private final Clock clock;

    FindProvinceYear(
            Rounds rounds, ComparedRegistrationCache registrations, Directory directory, Forms forms, Clock clock) {
        this.rounds = rounds;
        this.registrations = registrations;
        this.directory = directory;
        this.forms = forms;
        this.clock = clock;
    }

    /** The years with a round, the latest first. */
    public List<Year> years(Actor actor) {
        actor.requireProvinceAdministrator();
        var blocs = directory.blocs();
        return roundsOf(blocs).stream()
                .collect(Collectors.groupingBy(Round::awardYear, Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> new Year(
                        it.getKey(),
                        inYear(blocs, it.getKey()).size(),
                        it.getValue().intValue()))
                .sorted(Comparator.comparingInt(Year::year).reversed())
                .toList();
    }

    public ProvinceYear of(Actor actor, int year) {
        actor.requireProvinceAdministrator();
        var blocs = inYear(directory.blocs(), year);
        Map<UUID, Round> byBloc = roundsOf(blocs).stream()
                .filter(it -> it.awardYear() == year)
                .collect(Collectors.toMap(Round::blocId, Function.identity()));
        var begun =
                registrations.ofRounds(byBloc.values().stream().map(Round::id).toList());
        var heads = directory.units(
                blocs.stream().flatMap(it -> it.inYear(year).head().stream()).toList());
        var figures = new BlocFigures(year, byBloc, begun, heads, forms.of(year).rows(), clock.instant());
        return new ProvinceYear(
                year,
                blocs.stream()
                        .map(figures::of)
                        .sorted(Comparator.comparing(BlocEntry::blocName).thenComparing(BlocEntry::blocId))
                        .toList());
    }

    private List<Round> roundsOf(List<Bloc> blocs) {
        return rounds.ofBlocs(blocs.stream().map(Bloc::id).toList());
    }

    private static List<Bloc> inYear(List<Bloc> blocs, int year) {
        return blocs.stream().filter(it -> !it.inYear(year).members().isEmpty()).toList();
    }
}
