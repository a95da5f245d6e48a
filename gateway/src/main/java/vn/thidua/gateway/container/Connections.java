package vn.thidua.gateway.container;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** How long a connection may keep the gateway waiting, and what it may cost. */
@Component
final class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The longest pause within a body. */
    private static final int UPLOAD_PAUSE_MILLIS = 5_000;

    private static final int HEADERS = 64;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(PromptHttp.class.getName());
        factory.addConnectorCustomizers(Connections::limit);
        factory.addEngineValves(new Leftovers());
    }

    private static void limit(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setDisableUploadTimeout(false);
            http.setConnectionUploadTimeout(UPLOAD_PAUSE_MILLIS);
            http.setMaxHeaderCount(HEADERS);
            // A body that is not wanted is not asked for.
            http.setContinueResponseTiming("onRead");
            // What is left of a refused body is the business of Leftovers.
            http.setMaxSwallowSize(0);
        }
    }
}
