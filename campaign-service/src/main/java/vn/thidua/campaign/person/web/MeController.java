package vn.thidua.campaign.person.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.campaign.bloc.BlocRole;
import vn.thidua.campaign.bloc.FindBlocs;
import vn.thidua.campaign.unit.FindUnits;
import vn.thidua.platform.domain.Actor;

/** Shows the person who is signed in what they may do today; nothing, for somebody without duties. */
@RestController
@RequestMapping("${thidua.api}/people/me")
class MeController {

    private final FindBlocs findBlocs;
    private final FindUnits findUnits;

    MeController(FindBlocs findBlocs, FindUnits findUnits) {
        this.findBlocs = findBlocs;
        this.findUnits = findUnits;
    }

    /** Gets the signed-in person with today's duties. */
    @GetMapping
    MeView me(Actor actor, @AuthenticationPrincipal Jwt token) {
        var username = token.getClaimAsString("preferred_username");
        return new MeView(
                actor.subject(),
                username == null ? actor.name() : username,
                actor.name(),
                actor.isProvinceAdministrator(),
                DutyView.of(actor.duties(), findUnits.named(DutyView.unitsOf(actor.duties().stream()))),
                findBlocs.memberships(actor).stream().map(MyBlocView::of).toList());
    }

    record MeView(
            UUID subject,
            String username,
            String name,
            boolean provinceAdmin,
            List<DutyView> duties,
            List<MyBlocView> blocs) {}

    record MyBlocView(UUID blocId, String blocName, UUID unitId, BlocRole role) {

        static MyBlocView of(FindBlocs.Membership it) {
            return new MyBlocView(
                    it.bloc().id(),
                    it.bloc().name(),
                    it.member().unitId(),
                    it.member().role());
        }
    }
}
