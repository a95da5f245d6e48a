package vn.thidua.gateway.tomcat;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 as the container speaks it, with senders who have to come to the end of their headers. */
public final class HeaderTimeoutProtocol extends Http11NioProtocol {

    @Override
    protected Processor createProcessor() {
        return new HeaderTimeoutProcessor(this, getAdapter());
    }
}
