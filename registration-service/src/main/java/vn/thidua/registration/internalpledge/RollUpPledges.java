package vn.thidua.registration.internalpledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.Registrations;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.staff.StaffList;
import vn.thidua.registration.staff.StaffLists;
import vn.thidua.registration.staff.UnitAccess;

/** Sets what a unit's people and rooms pledge against its registration and its staff list. */
@UseCase
public class RollUpPledges {

    private final InternalPledges pledges;
    private final StaffLists staff;
    private final Registrations registrations;
    private final FindRounds rounds;
    private final Forms forms;
    private final Clock clock;

    RollUpPledges(
            InternalPledges pledges,
            StaffLists staff,
            Registrations registrations,
            FindRounds rounds,
            Forms forms,
            Clock clock) {
        this.pledges = pledges;
        this.staff = staff;
        this.registrations = registrations;
        this.rounds = rounds;
        this.forms = forms;
        this.clock = clock;
    }

    /** The sums, the staff list in force and the registration they are set against, where there are such. */
    public record Found(
            RollUp rollUp,
            @Nullable StaffList staff,
            @Nullable Registration registration) {}

    public Found of(Actor actor, Scope scope) {
        UnitAccess.requireOfficerOrLeader(actor, scope.unitId());
        var registration = registration(actor, scope).orElse(null);
        var content = registration == null ? null : registration.content();
        return new Found(
                RollUp.of(forms.of(scope.awardYear()), pledges.of(scope), content),
                staff.inForce(scope.unitId(), day(scope.awardYear())).orElse(null),
                registration);
    }

    /** The unit's registration of the year in whichever of its blocs it has one. */
    private Optional<Registration> registration(Actor actor, Scope scope) {
        return rounds.of(actor).stream()
                .filter(it -> it.round().awardYear() == scope.awardYear()
                        && it.roster().has(scope.unitId()))
                .map(it -> registrations.find(Registration.idOf(it.round().id(), scope.unitId())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of a past year its last day counts, of this one today. */
    private LocalDate day(int awardYear) {
        var last = LocalDate.of(awardYear, Month.DECEMBER, 31);
        var today = VietnamTime.today(clock);
        return today.isBefore(last) ? today : last;
    }
}
