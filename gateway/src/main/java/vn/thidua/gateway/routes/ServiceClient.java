package vn.thidua.gateway.routes;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The HTTP client towards the services. It passes on and decides nothing: no cookie, redirect or retry of its own. */
@Configuration(proxyBeanMethods = false)
class ServiceClient {

    /** Longer than a stream's heartbeat, so that only a dead one is cut. */
    private static final Timeout SILENCE = Timeout.ofSeconds(40);

    static final RequestConfig REQUESTS = RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofSeconds(2))
            .setResponseTimeout(SILENCE)
            .build();

    /** A service may refuse a large body before it comes, and must not look broken because it did not take it in. */
    static final RequestConfig WITH_LARGE_BODY =
            RequestConfig.copy(REQUESTS).setExpectContinueEnabled(true).build();

    @Bean
    CloseableHttpClient serviceHttpClient() {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(4000)
                .setMaxConnTotal(10_000)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(2, TimeUnit.SECONDS)
                        .setSocketTimeout(SILENCE)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(200))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(REQUESTS)
                .evictIdleConnections(TimeValue.ofSeconds(15))
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling()
                .build();
    }
}
