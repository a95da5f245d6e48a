package vn.thidua.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.thidua.gateway.GatewayProperties;

class ClientAddressTest {

    static final String PROXIES = "10.0.0.0/8, 2001:db8:1::/48, 192.0.2.1";

    final TrustedProxies proxies = new TrustedProxies(settings(PROXIES));

    /** Sender, {@code X-Forwarded-For}, {@code Forwarded}, and whom to believe it comes from. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "203.0.113.7 | - | - | 203.0.113.7",
                "203.0.113.7 | 198.51.100.1 | - | 203.0.113.7",
                "203.0.113.7 | 10.0.0.1 | for=10.0.0.1 | 203.0.113.7",
                "10.0.0.1 | - | - | 10.0.0.1",
                "10.0.0.1 | 198.51.100.1 | - | 198.51.100.1",
                "10.0.0.1 | 1.2.3.4, 198.51.100.1 | - | 198.51.100.1",
                "10.0.0.1 | 1.2.3.4, 198.51.100.1, 10.9.9.9 | - | 198.51.100.1",
                "10.0.0.1 | 10.0.0.5, 198.51.100.1, 10.9.9.9 | - | 198.51.100.1",
                "10.0.0.1 | 10.0.0.5, 10.9.9.9 | - | 10.0.0.5",
                "10.0.0.1 | 198.51.100.1:4711 | - | 198.51.100.1",
                "10.0.0.1 | [2001:db8:2::1]:4711 | - | 2001:db8:2:0:0:0:0:1",
                "10.0.0.1 | 2001:db8:2::1 | - | 2001:db8:2:0:0:0:0:1",
                "2001:db8:1::9 | 198.51.100.1 | - | 198.51.100.1",
                "192.0.2.1 | 198.51.100.1 | - | 198.51.100.1",
                "192.0.2.2 | 198.51.100.1 | - | 192.0.2.2",
                "10.0.0.1 | - | for=198.51.100.1 | 198.51.100.1",
                "10.0.0.1 | - | for=1.2.3.4, For=\"198.51.100.1:80\";proto=https | 198.51.100.1",
                "10.0.0.1 | - | proto=https;for=\"[2001:db8:2::1]:80\" | 2001:db8:2:0:0:0:0:1",
                "10.0.0.1 | 198.51.100.1 | for=198.51.100.1 | 198.51.100.1",
                "10.0.0.1 | 198.51.100.1 | for=1.2.3.4 | 10.0.0.1",
                "10.0.0.1 | evil.example | - | 10.0.0.1",
                "10.0.0.1 | 1.2.3.4, evil | - | 10.0.0.1",
                "10.0.0.1 | unknown | - | 10.0.0.1",
                "10.0.0.1 | - | for=_hidden | 10.0.0.1",
                "10.0.0.1 | '' | '' | 10.0.0.1",
                "10.0.0.1 | 1.2.3.4, | - | 10.0.0.1",
                "10.0.0.1 | 999.1.1.1 | - | 10.0.0.1"
            })
    void isTheFirstFromTheRightThatIsNoProxy(String sender, String usual, String standard, String expected) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(sender);
        if (usual != null) {
            request.addHeader("X-Forwarded-For", usual);
        }
        if (standard != null) {
            request.addHeader("Forwarded", standard);
        }

        proxies.locate(request);

        assertThat(ClientAddress.of(request).text()).isEqualTo(expected);
    }

    @Test
    void isTheSenderWhenNoProxyIsTrusted() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        new TrustedProxies(settings("")).locate(request);

        assertThat(ClientAddress.of(request).text()).isEqualTo("127.0.0.1");
    }

    @Test
    void readsSeveralHeadersAsOneList() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", "1.2.3.4");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        proxies.locate(request);

        assertThat(ClientAddress.of(request).text()).isEqualTo("198.51.100.1");
    }

    @Test
    void sharesANetworkOfTheNewerKindAndNotTheOlder() {
        assertThat(share("2001:db8:2::1"))
                .isEqualTo(share("2001:db8:2::ffff:1"))
                .isNotEqualTo(share("2001:db8:3::1"));
        assertThat(share("198.51.100.1")).isNotEqualTo(share("198.51.100.2"));
        assertThat(share("::ffff:198.51.100.1")).isEqualTo(share("198.51.100.1"));
    }

    private static String share(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return Caller.address(request).key();
    }

    private static GatewayProperties settings(String proxies) {
        var source = new MapConfigurationPropertySource();
        source.put("thidua.trusted-proxies", proxies);
        source.put("thidua.gateway-secret", "secret");
        source.put("thidua.session-keys", "keys");
        return new Binder(source).bindOrCreate("thidua", GatewayProperties.class);
    }
}
