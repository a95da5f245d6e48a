package vn.thidua.gateway.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.logout.LogoutTokenClaimNames;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * What the realm sends when a session ends, by the rules of OpenID Connect Back-Channel Logout. Anybody can send
 * something here: the realm's keys are asked for seldom and apart from those for signing in, and never for long.
 */
final class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(30);

    private final JwtDecoder decoder;

    private LogoutTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    static LogoutTokens of(ClientRegistration realm, String keysAt, ResourceRetriever retriever) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("logout+jwt"), JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256,
                JWKSourceBuilder.<SecurityContext>create(url(keysAt), retriever)
                        .rateLimited(BETWEEN_REQUESTS.toMillis())
                        .build()));
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(rules(realm));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return new LogoutTokens(decoder);
    }

    /** What the token says, or a {@code JwtException}: a {@code BadJwtException} when it is not valid. */
    OidcLogoutToken read(String token) {
        var jwt = decoder.decode(token);
        return OidcLogoutToken.withTokenValue(token)
                .claims(claims -> claims.putAll(jwt.getClaims()))
                .build();
    }

    /** Section 2.6 of the specification; the framework's own validator is not for others to use. */
    private static OAuth2TokenValidator<Jwt> rules(ClientRegistration realm) {
        var issuer = Objects.requireNonNull(realm.getProviderDetails().getIssuerUri());
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(realm.getClientId()),
                new JwtClaimValidator<Object>(
                        LogoutTokenClaimNames.EVENTS,
                        events -> events instanceof Map<?, ?> map && map.containsKey(EVENT)),
                new JwtClaimValidator<Object>(LogoutTokenClaimNames.IAT, Objects::nonNull),
                new JwtClaimValidator<Object>(LogoutTokenClaimNames.JTI, Objects::nonNull),
                LogoutTokens::hasNoNonce);
    }

    /** A nonce marks an identity token, which must not be taken for this. */
    private static OAuth2TokenValidatorResult hasNoNonce(Jwt token) {
        return token.getClaim("nonce") == null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
    }

    private static URL url(String keysAt) {
        try {
            return URI.create(keysAt).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
