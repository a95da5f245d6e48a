package vn.thidua.notification.inbox.web;

import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A stream holds its connection's buffers as long as it is open, and writes a line now and then: they may be small. */
@Component
class SmallBufferCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int BYTES = 2048;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(Protocol.class.getName());
    }

    /** HTTP/1.1 as it is, with small buffers. Public because the container makes it by its name. */
    public static final class Protocol extends Http11NioProtocol {

        public Protocol() {
            setProperty("socket.appReadBufSize", Integer.toString(BYTES));
            setProperty("socket.appWriteBufSize", Integer.toString(BYTES));
        }

        /** Of an answer's own buffer, which is there twice: as bytes and as characters. */
        @Override
        public int getDesiredBufferSize() {
            return BYTES;
        }
    }
}
