package vn.thidua.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.gateway.keys.Purpose;
import vn.thidua.gateway.keys.Seal;
import vn.thidua.gateway.keys.SessionKeys;
import vn.thidua.gateway.securitylog.SecurityLog;
import vn.thidua.gateway.session.LoginSessions;
import vn.thidua.gateway.session.RenewalLeases;

/** The gateway as a client of Keycloak. All endpoints are written out, so it starts while Keycloak is down. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private final ClientHttpRequestFactory requestFactory = within(Duration.ofSeconds(5));

    @Bean
    ClientRegistration keycloak(GatewayProperties settings) {
        return ClientRegistration.withRegistrationId("keycloak")
                .clientId("gateway")
                .clientSecret(settings.gatewaySecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .scope("openid", "profile", "email")
                .redirectUri(settings.publicUrl() + "/login/oauth2/code/keycloak")
                .issuerUri(settings.issuer().toString())
                .authorizationUri(settings.atIssuer("auth"))
                .tokenUri(settings.behindIssuer("token"))
                .jwkSetUri(settings.behindIssuer("certs"))
                .build();
    }

    @Bean
    InMemoryClientRegistrationRepository registrations(ClientRegistration keycloak) {
        return new InMemoryClientRegistrationRepository(keycloak);
    }

    @Bean
    SignInCustomizer signIn(
            InMemoryClientRegistrationRepository registrations,
            ClientRegistration keycloak,
            SessionKeys keys,
            SecurityLog log) {
        var clock = Clock.systemUTC();
        var cookies = new SignInAttemptCookies(new Seal(keys.ringFor(Purpose.SIGN_IN_ATTEMPTS)), clock);
        return new SignInCustomizer(
                new SignInRequestResolver(registrations), new SignInAttemptRepository(cookies, keycloak, clock), log);
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    /** One decoder for all sign-ins: it keeps the realm's keys and fetches them again when an unknown one appears. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(ClientRegistration keycloak, GatewayProperties settings) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.behindIssuer("certs"))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(requestFactory))
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(keycloak)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return _ -> decoder;
    }

    @Bean
    LogoutTokens logoutTokens(ClientRegistration keycloak, GatewayProperties settings) {
        return LogoutTokens.of(keycloak, settings.behindIssuer("certs"), new RealmKeys());
    }

    @Bean
    Keycloak realm(ClientRegistration keycloak, GatewayProperties settings) {
        var refreshing = new RestClientRefreshTokenTokenResponseClient();
        refreshing.setRestClient(tokenEndpoint());
        var ending = RestClient.builder()
                .requestFactory(within(Duration.ofSeconds(3)))
                .build();
        return new Keycloak(keycloak, refreshing, ending, settings.behindIssuer("logout"));
    }

    @Bean
    TokenRelayFilter tokenRelay(LoginSessions sessions, RenewalLeases renewalLeases, Keycloak realm, SecurityLog log) {
        return new TokenRelayFilter(new AccessTokens(sessions, renewalLeases, realm, Clock.systemUTC()), log);
    }

    /** What is said to the realm is full of secrets, and for nobody else: it is not sent on to wherever it says. */
    private static ClientHttpRequestFactory within(Duration time) {
        return ClientHttpRequestFactoryBuilder.httpComponents()
                .build(HttpClientSettings.defaults()
                        .withTimeouts(Duration.ofSeconds(2), time)
                        .withRedirects(HttpRedirects.DONT_FOLLOW));
    }

    private RestClient tokenEndpoint() {
        return RestClient.builder()
                .requestFactory(requestFactory)
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
