package vn.thidua.keycloak.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @Test
    void everyAddressOfOneIpv6CustomerIsOneNetwork() {
        assertThat(Networks.of("2001:db8:1:1ab::1")).isEqualTo(Networks.of("2001:db8:1:1ff:9:9:9:9"));
        assertThat(Networks.of("2001:db8:1:1ab::1")).isNotEqualTo(Networks.of("2001:db8:1:2ab::1"));
        assertThat(Networks.of("fe80::1%eth0")).isEqualTo(Networks.of("fe80::2"));
    }

    @Test
    void anIpv4AddressStandsForItselfHoweverItIsWritten() {
        assertThat(Networks.of("203.0.113.7")).isEqualTo("203.0.113.7").isNotEqualTo(Networks.of("203.0.113.8"));
        assertThat(Networks.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "a:b", "_hidden:80", "::ffff:1.2.3.4.5"})
    void whatIsNoAddressIsANetworkOfItsOwn(String text) {
        assertThat(Networks.of(text)).isEqualTo(text);
    }
}
