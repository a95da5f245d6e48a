package vn.thidua.campaign.bloc.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.campaign.bloc.web.BlocView.MemberView;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.text.VietnameseText;

/** Shows blocs: the head first, then the deputy, then the members by name. */
@Component
class BlocViews {

    private static final Comparator<MemberView> ORDER = Comparator.comparing(MemberView::role)
            .thenComparing(MemberView::unitName, VietnameseText.order())
            .thenComparing(MemberView::from);

    private final Units units;

    BlocViews(Units units) {
        this.units = units;
    }

    BlocView of(Bloc bloc) {
        return of(List.of(bloc)).getFirst();
    }

    /** Asks for all the units at once. */
    List<BlocView> of(List<Bloc> blocs) {
        var named = units.byId(blocs.stream()
                .map(Bloc::members)
                .flatMap(Collection::stream)
                .map(Member::unitId)
                .collect(Collectors.toSet()));
        return blocs.stream().map(it -> view(it, named)).toList();
    }

    private static BlocView view(Bloc bloc, Map<UUID, Unit> units) {
        var members = bloc.members().stream()
                .map(it -> view(it, Objects.requireNonNull(units.get(it.unitId()))))
                .sorted(ORDER)
                .toList();
        return new BlocView(bloc.id(), bloc.version(), bloc.code(), bloc.name(), bloc.kind(), members);
    }

    private static MemberView view(Member member, Unit unit) {
        return new MemberView(
                member.unitId(), unit.name(), unit.shortName(), member.role(), member.from(), member.to());
    }
}
