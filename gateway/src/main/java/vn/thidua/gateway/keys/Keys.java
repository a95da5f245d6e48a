package vn.thidua.gateway.keys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.gateway.GatewaySettings;

/** Reads the keys at the start: without them, there is none. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    SessionKeys sessionKeys(GatewaySettings settings) {
        return SessionKeys.of(settings.sessionKeys());
    }
}
