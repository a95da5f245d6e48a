package vn.thidua.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The port on which health and metrics are asked for, and nothing else: a second connector of the same server, for a
 * server of its own would cost each service a start and memory.
 */
final class ManagementPort {

    private final Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");

    /**
     * @param port 0 for any free one
     * @param address where it listens, everywhere by default
     */
    @ConfigurationProperties("thidua.management")
    record Properties(
            int port,
            @Nullable InetAddress address,
            @DefaultValue("4") int threads) {}

    ManagementPort(Properties properties) {
        connector.setPort(properties.port());
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setMaxThreads(properties.threads());
            protocol.setMinSpareThreads(1);
            var address = properties.address();
            if (address != null) {
                protocol.setAddress(address);
            }
        }
    }

    Connector connector() {
        return connector;
    }

    /** The port in use, once the server runs. */
    int number() {
        return connector.getLocalPort();
    }

    boolean isAskedBy(HttpServletRequest request) {
        return request.getLocalPort() == number();
    }

    static boolean isForManagement(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/actuator") || path.startsWith("/actuator/");
    }
}
