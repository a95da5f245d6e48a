package vn.thidua.campaign.person.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.campaign.bloc.BlocRole;
import vn.thidua.campaign.bloc.Blocs;
import vn.thidua.campaign.person.web.PersonView.DutyView;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.text.VietnameseText;

/** Tells the person who is signed in what they may do today; nothing, for somebody without duties. */
@RestController
@RequestMapping("${thidua.api}/people/me")
class MeController {

    private final Blocs blocs;
    private final PersonViews views;
    private final Clock clock;

    MeController(Blocs blocs, PersonViews views, Clock clock) {
        this.blocs = blocs;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    MeView me(Actor actor, @AuthenticationPrincipal Jwt token) {
        var username = token.getClaimAsString("preferred_username");
        return new MeView(
                actor.subject(),
                username == null ? actor.name() : username,
                actor.name(),
                actor.isProvinceAdministrator(),
                views.duties(actor.duties()),
                blocsOf(actor.units(), VietnamTime.today(clock)));
    }

    private List<MyBlocView> blocsOf(Set<UUID> units, LocalDate today) {
        return blocs.havingAny(units).stream()
                .flatMap(bloc -> bloc.membersOn(today).stream()
                        .filter(it -> units.contains(it.unitId()))
                        .map(it -> new MyBlocView(bloc.id(), bloc.name(), it.unitId(), it.role())))
                .sorted(Comparator.comparing(MyBlocView::blocName, VietnameseText.order()))
                .toList();
    }

    record MeView(
            UUID subject,
            String username,
            String name,
            boolean provinceAdmin,
            List<DutyView> duties,
            List<MyBlocView> blocs) {}

    record MyBlocView(UUID blocId, String blocName, UUID unitId, BlocRole role) {}
}
