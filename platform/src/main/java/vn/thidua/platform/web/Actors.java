package vn.thidua.platform.web;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.domain.VietnamTime;

/** Finds out who acts: the token says who, the platform's duties say what they may do today. */
final class Actors {

    /** The realm role that lets the first administrator in, before any duty has been given. */
    private static final String BOOTSTRAP = "province-admin";

    private final Duties duties;
    private final SignInProperties rules;
    private final Clock clock;

    Actors(Duties duties, SignInProperties rules, Clock clock) {
        this.duties = duties;
        this.rules = rules;
        this.clock = clock;
    }

    Actor current(boolean fresh) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)) {
            throw CommonReason.NOT_SIGNED_IN.because("nobody is signed in");
        }
        var jwt = token.getToken();
        var subject = subjectOf(jwt);
        var held = duties.of(subject, VietnamTime.today(clock));
        var actor = new Actor(subject, nameOf(held, jwt), hasBootstrapRole(jwt), held.duties());
        rules.requireSecondFactor(actor, jwt);
        if (fresh) {
            rules.requireFresh(jwt, clock);
        }
        return actor;
    }

    /** Never what people call themselves: the name administrators keep, or else the user name, which nobody can change. */
    private static String nameOf(Duties.Held held, Jwt token) {
        var name = held.name();
        return name == null ? String.valueOf(token.getClaimAsString("preferred_username")) : name;
    }

    private static UUID subjectOf(Jwt jwt) {
        try {
            return UUID.fromString(String.valueOf(jwt.getSubject()));
        } catch (IllegalArgumentException e) {
            throw CommonReason.TOKEN_INVALID.because("the token's subject is not an id");
        }
    }

    private static boolean hasBootstrapRole(Jwt jwt) {
        Map<String, Object> access = jwt.getClaimAsMap("realm_access");
        return access != null && access.get("roles") instanceof Collection<?> roles && roles.contains(BOOTSTRAP);
    }
}
