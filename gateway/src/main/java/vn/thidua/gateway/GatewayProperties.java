package vn.thidua.gateway;

import jakarta.validation.constraints.NotBlank;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What differs between places the gateway runs in.
 *
 * @param publicUrl the origin the browser sees
 * @param issuer the Keycloak realm, as the browser and the tokens know it
 * @param sessionKeys what sessions and cookies are sealed with, see {@code SessionKeys}
 * @param jwks where the realm's keys are fetched; the token endpoint lies beside it
 * @param retryPause before a service is asked a second time; the next pause is twice as long, each more or less by chance
 * @param storeTimeout how long a call to the store of the sessions may take in all
 */
@Validated
@ConfigurationProperties("thidua")
public record GatewayProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("http://localhost:8180/realms/thidua") URI issuer,
        @Nullable URI jwks,
        @NotBlank String gatewaySecret,
        @NotBlank String sessionKeys,
        @DefaultValue("9080") int managementPort,
        @Nullable InetAddress managementAddress,
        @DefaultValue List<String> trustedProxies,
        @Nullable Path securityLog,
        @DefaultValue("http://127.0.0.1:8081") URI campaignUrl,
        @DefaultValue("http://127.0.0.1:8082") URI registrationUrl,
        @DefaultValue("http://127.0.0.1:8083") URI awardUrl,
        @DefaultValue("http://127.0.0.1:8084") URI notificationUrl,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("100ms") Duration retryPause,
        @DefaultValue("4s") Duration storeTimeout,
        @DefaultValue Rate rate,
        @DefaultValue Share share,
        @DefaultValue Streams streams) {

    /**
     * How many requests may be made, steadily and at once after a pause: by a person, by strangers at an address, and
     * for signing in from an address, which takes two for each person.
     */
    public record Rate(
            @DefaultValue("50") int perSecond,
            @DefaultValue("100") int burst,
            @DefaultValue("50") int strangersPerSecond,
            @DefaultValue("1000") int strangersBurst,
            @DefaultValue("20") int signInsPerSecond,
            @DefaultValue("1500") int signInsBurst) {}

    /** What a person may ask of one service at once, what of it with files, and what may wait for how long. */
    public record Share(
            @DefaultValue("12") int most,
            @DefaultValue("2") int files,
            @DefaultValue("12") int waiting,
            @DefaultValue("2s") Duration waitTimeout) {}

    /** How many event streams may be open, in all and of a person, and opened at once, with how many waiting for how long. */
    public record Streams(
            @DefaultValue("2400") int most,
            @DefaultValue("8") int ofAPerson,
            @DefaultValue("24") int openings,
            @DefaultValue("200") int waiting,
            @DefaultValue("5s") Duration waitTimeout) {}

    /** Addresses by name, which is also the first part of the path under {@code /api}. */
    public Map<String, URI> services() {
        return Map.of(
                "campaign", campaignUrl,
                "registration", registrationUrl,
                "award", awardUrl,
                "notification", notificationUrl);
    }

    /** An endpoint of the realm as the browser reaches it. */
    public String atIssuer(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    /** An endpoint of the realm as the gateway itself reaches it, which in a cluster may be another address. */
    public String behindIssuer(String endpoint) {
        return jwks == null ? atIssuer(endpoint) : jwks.resolve(endpoint).toString();
    }
}
