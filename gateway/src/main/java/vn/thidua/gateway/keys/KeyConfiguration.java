package vn.thidua.gateway.keys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.gateway.GatewayProperties;

/** Reads the keys at the start: without them, there is none. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    SessionKeys sessionKeys(GatewayProperties settings) {
        return SessionKeys.of(settings.sessionKeys());
    }
}
