package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class GatewayPropertiesTest {

    /** Tests run with shorter ones; these are what ADR 11 and the operators count on. */
    @Test
    void hasTheShippedTimes() {
        var secrets = Map.of("thidua.gateway-secret", "secret", "thidua.session-keys", "keys");
        var shipped = new Binder(new MapConfigurationPropertySource(secrets))
                .bind("thidua", GatewayProperties.class)
                .get();

        assertThat(shipped.timeLimit()).isEqualTo(Duration.ofSeconds(10));
        assertThat(shipped.retryPause()).isEqualTo(Duration.ofMillis(100));
        assertThat(shipped.storeTimeout()).isEqualTo(Duration.ofSeconds(4));
    }
}
