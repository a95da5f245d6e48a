package vn.thidua.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Role;

/**
 * How surely somebody must have signed in. Anyone who has not is asked to sign in again, as RFC 9470 describes.
 *
 * @param secondFactorFor the roles that need a second factor, even only for looking
 * @param freshFor how long ago the password may have been entered for what is marked with {@link FreshSignIn}
 */
@ConfigurationProperties("thidua.sign-in")
record SignInProperties(
        @DefaultValue Set<Role> secondFactorFor,
        @DefaultValue("15m") Duration freshFor) {

    /** The level of authentication (claim {@code acr}) that stands for a password and a second factor. */
    private static final String TWO_FACTORS = "2";

    void requireSecondFactor(Actor actor, Jwt token) {
        if (needsSecondFactor(actor) && !TWO_FACTORS.equals(token.getClaimAsString("acr"))) {
            throw CommonReason.SECOND_FACTOR_REQUIRED.because("this person's duties need a second factor");
        }
    }

    private boolean needsSecondFactor(Actor actor) {
        return actor.duties().stream().anyMatch(it -> secondFactorFor.contains(it.role()))
                || (actor.bootstrapAdministrator() && secondFactorFor.contains(Role.PROVINCE_ADMIN));
    }

    void requireFresh(Jwt token, Clock clock) {
        var signedIn = token.getClaimAsInstant("auth_time");
        if (signedIn == null || signedIn.plus(freshFor).isBefore(clock.instant())) {
            throw CommonReason.FRESH_SIGN_IN_REQUIRED.because("this needs a sign-in of the last %s", freshFor);
        }
    }

    /** What a client has to ask the identity provider for, in the words of RFC 9470. */
    String challenge(CommonReason reason) {
        var demand = reason == CommonReason.FRESH_SIGN_IN_REQUIRED
                ? "max_age=%d".formatted(freshFor.toSeconds())
                : "acr_values=\"%s\"".formatted(TWO_FACTORS);
        return "Bearer error=\"insufficient_user_authentication\", error_description=\"%s\", %s"
                .formatted(reason.name().toLowerCase(Locale.ROOT).replace('_', ' '), demand);
    }
}
