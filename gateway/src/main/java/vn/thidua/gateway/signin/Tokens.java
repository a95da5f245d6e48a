package vn.thidua.gateway.signin;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** What a session keeps of a sign-in: enough to speak for the person, without the client's own secret. */
record Tokens(
        String access,
        Instant from,
        Instant until,
        @Nullable String refresh) implements Serializable {

    static final String ATTRIBUTE = "tokens";

    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        var from = access.getIssuedAt() == null ? Instant.EPOCH : access.getIssuedAt();
        var until = access.getExpiresAt() == null ? from.plusSeconds(1) : access.getExpiresAt();
        return new Tokens(access.getTokenValue(), from, until, refresh == null ? null : refresh.getTokenValue());
    }

    /** Whether the access token will still be valid when it arrives. */
    boolean isValidAt(Instant now) {
        return now.plusSeconds(20).isBefore(until);
    }

    OAuth2AccessToken accessToken() {
        return new OAuth2AccessToken(TokenType.BEARER, access, from, until);
    }

    @Nullable OAuth2RefreshToken refreshToken() {
        return refresh == null ? null : new OAuth2RefreshToken(refresh, from);
    }
}
