package vn.thidua.campaign.bloc;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.text.VietnameseText;

/** The blocs, which everyone who is signed in may know. */
@UseCase
public class FindBlocs {

    private static final Comparator<Bloc> ORDER =
            Comparator.comparing(Bloc::name, VietnameseText.order()).thenComparing(Bloc::code);

    private final Blocs blocs;
    private final Clock clock;

    FindBlocs(Blocs blocs, Clock clock) {
        this.blocs = blocs;
        this.clock = clock;
    }

    /** A unit's membership of today and its bloc. */
    public record Membership(Bloc bloc, Member member) {}

    /** Refuses an unknown id with {@link BlocReason#BLOC_UNKNOWN}. */
    public Bloc get(UUID id) {
        return blocs.get(id);
    }

    /** In the order of a Vietnamese dictionary. */
    public List<Bloc> list() {
        return blocs.all().stream().sorted(ORDER).toList();
    }

    /** Today's memberships of the units the person works for, by the names of the blocs. */
    public List<Membership> memberships(Actor actor) {
        var units = actor.units();
        var today = VietnamTime.today(clock);
        return blocs.havingAny(units).stream()
                .sorted(ORDER)
                .flatMap(bloc -> bloc.membersOn(today).stream()
                        .filter(it -> units.contains(it.unitId()))
                        .map(it -> new Membership(bloc, it)))
                .toList();
    }
}
