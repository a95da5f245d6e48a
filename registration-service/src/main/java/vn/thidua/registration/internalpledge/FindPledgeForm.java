package vn.thidua.registration.internalpledge;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.Rounds;
import vn.thidua.registration.staff.UnitAccess;

/** The titles that people and rooms of a unit can pledge, and for which years; for everybody who works there. */
@UseCase
public class FindPledgeForm {

    private final Directory directory;
    private final Rounds rounds;
    private final Forms forms;
    private final Clock clock;

    FindPledgeForm(Directory directory, Rounds rounds, Forms forms, Clock clock) {
        this.directory = directory;
        this.rounds = rounds;
        this.forms = forms;
        this.clock = clock;
    }

    /** A year's form, and the years one may ask for, the latest first. */
    public record Found(Form form, List<Integer> years) {}

    /** Without a year that of the latest round of the unit's blocs, or this calendar year where there is none. */
    public Found find(Actor actor, UUID unit, @Nullable Integer year) {
        UnitAccess.requireDuty(actor, unit);
        var blocs = directory.blocsOf(Set.of(unit)).stream().map(Bloc::id).toList();
        var ofRounds = rounds.ofBlocs(blocs).stream().map(Round::awardYear).toList();
        var current = VietnamTime.today(clock).getYear();
        var years = Stream.concat(ofRounds.stream(), Stream.of(current))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var latest = ofRounds.stream().max(Comparator.naturalOrder()).orElse(current);
        return new Found(forms.of(year == null ? latest : year), years);
    }
}
