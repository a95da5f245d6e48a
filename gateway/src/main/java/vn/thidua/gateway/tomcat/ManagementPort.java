package vn.thidua.gateway.tomcat;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.GatewayProperties;

/**
 * A port for those who watch over the machine. It stays reachable when people take up all connections of the other one,
 * and a proxy in front of that one does not lead here.
 */
@Component
public final class ManagementPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int CONNECTIONS = 64;
    private static final int PAUSE_MILLIS = 5_000;

    private final Http11NioProtocol http = new Http11NioProtocol();
    private final Connector connector = new Connector(http);

    ManagementPort(GatewayProperties settings) {
        connector.setPort(settings.managementPort());
        connector.setThrowOnFailure(true);
        if (settings.managementAddress() != null) {
            http.setAddress(settings.managementAddress());
        }
        http.setExecutor(new VirtualThreadExecutor("management-"));
        http.setMaxConnections(CONNECTIONS);
        http.setConnectionTimeout(PAUSE_MILLIS);
        http.setMaxSwallowSize(0);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (http.getAddress() == null) {
            http.setAddress(factory.getAddress());
        }
        factory.addAdditionalConnectors(connector);
    }

    /** Whether the request came in through this port. */
    public boolean received(HttpServletRequest request) {
        return request.getLocalPort() == connector.getLocalPort();
    }
}
