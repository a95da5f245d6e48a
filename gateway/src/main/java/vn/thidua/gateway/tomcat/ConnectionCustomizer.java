package vn.thidua.gateway.tomcat;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** How long a connection may keep the gateway waiting, and what it may cost. */
@Component
final class ConnectionCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The longest pause within a body. */
    private static final int UPLOAD_PAUSE_MILLIS = 5_000;

    private static final int HEADERS = 64;

    /** What is kept of a burst of requests; each is some 50 KB. */
    private static final int IDLE_PROCESSORS = 64;

    /** Each connection has these for as long as it lasts, whether or not anything is in progress. */
    private static final String READ_BUFFER = "2048";

    private static final String WRITE_BUFFER = "4096";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(HeaderTimeoutProtocol.class.getName());
        factory.addConnectorCustomizers(ConnectionCustomizer::limit);
        factory.addEngineValves(new RequestDrainValve());
    }

    private static void limit(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setDisableUploadTimeout(false);
            http.setConnectionUploadTimeout(UPLOAD_PAUSE_MILLIS);
            http.setMaxHeaderCount(HEADERS);
            http.setProcessorCache(IDLE_PROCESSORS);
            http.setProperty("socket.appReadBufSize", READ_BUFFER);
            http.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
            // A channel is never used again for another connection: anyone who still writes to a closed one reaches
            // nobody.
            http.setProperty("socket.bufferPool", "0");
            // A body that is not wanted is not asked for.
            http.setContinueResponseTiming("onRead");
            // What is left of a refused body is the business of RequestDrainValve.
            http.setMaxSwallowSize(0);
        }
    }
}
