package vn.thidua.gateway.filter;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.problem.Problem;

/** Makes the container refuse as the gateway does: with a problem. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ErrorReportCustomizer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final SecurityHeaders headers;

    ErrorReportCustomizer(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(this::replaceReports);
    }

    /** Some refusals, such as of what is no HTTP at all, never reach the gateway's own code. */
    private void replaceReports(Context context) {
        var host = (StandardHost) context.getParent();
        var pipeline = host.getPipeline();
        for (var valve : pipeline.getValves()) {
            if (valve instanceof ErrorReportValve) {
                pipeline.removeValve(valve);
            }
        }
        pipeline.addValve(new Refusals());
        host.setErrorReportValveClass(Refusals.class.getName());
    }

    private final class Refusals extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                headers.set(response);
                Problem.of(response.getStatus()).write(request, response);
                response.finishResponse();
            } catch (IOException e) {
                // Anyone who sent it has gone.
            }
        }
    }
}
