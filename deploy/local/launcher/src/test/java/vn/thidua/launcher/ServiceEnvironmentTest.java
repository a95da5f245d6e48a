package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {

    @TempDir
    Path home;

    private LauncherSettings settings;
    private Secrets secrets;
    private Addresses addresses;

    @BeforeEach
    void setUp() {
        settings = LauncherSettings.of(Checkout.ROOT).in(home).behind(List.of("10.1.0.0/16", "::1"));
        secrets = Secrets.keptIn(settings.data().resolve("secrets.properties"));
        addresses = new Addresses(settings.ports(), "mongodb://thidua:secret@127.0.0.1:27017/?authSource=admin");
    }

    @Test
    void aServiceProvesItselfToStoreAndKafka() {
        Map<String, String> environment = ServiceEnvironment.of("award-service", settings, addresses, secrets);

        assertThat(environment)
                .containsEntry("THIDUA_MONGODB_URI", addresses.mongodb())
                .containsEntry("THIDUA_KAFKA_SECURITY", "SASL_PLAINTEXT")
                .containsEntry("THIDUA_KAFKA_MECHANISM", "PLAIN")
                .containsEntry(
                        "THIDUA_KAFKA_JAAS",
                        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"thidua\" password=\"%s\";"
                                .formatted(secrets.kafkaClients()))
                .doesNotContainKey("THIDUA_SESSION_KEYS");
        assertThat(environment.values().toString()).doesNotContain(secrets.kafkaNodes(), secrets.gateway());
    }

    @Test
    void tellsOfItselfApartAndWritesItsSecurityLogApart() {
        assertThat(ServiceEnvironment.of("award-service", settings, addresses, secrets))
                .containsEntry("SERVER_PORT", "8083")
                .containsEntry("THIDUA_MANAGEMENT_PORT", "9083")
                .containsEntry(
                        "THIDUA_SECURITY_LOG",
                        home.resolve("logs/security/award-service.log").toString());
        assertThat(home.resolve("logs/security")).isDirectory();
    }

    @Test
    void noDemoPersonNeedsASecondFactor() {
        assertThat(ServiceEnvironment.of("campaign-service", settings, addresses, secrets))
                .containsEntry("THIDUA_SECOND_FACTOR_FOR", "");
    }

    @Test
    void theGatewaySealsItsSessionsAndKnowsItsProxies() {
        assertThat(ServiceEnvironment.ofGateway(settings, addresses, secrets))
                .containsEntry("THIDUA_SESSION_KEYS", secrets.sessionKeys())
                .containsEntry("THIDUA_TRUSTED_PROXIES", "10.1.0.0/16,::1")
                .containsEntry("THIDUA_MANAGEMENT_PORT", "9080")
                .containsEntry("THIDUA_AWARD_URL", "http://127.0.0.1:8083");
    }
}
