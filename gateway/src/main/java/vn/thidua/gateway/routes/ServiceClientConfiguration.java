package vn.thidua.gateway.routes;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.gateway.GatewayProperties;

/** The HTTP clients towards the services. They pass on and decide nothing: no cookie, redirect or retry of their own. */
@Configuration(proxyBeanMethods = false)
class ServiceClientConfiguration {

    /** Longer than a stream's heartbeat, so that only a dead one is cut. */
    private static final Timeout SILENCE = Timeout.ofSeconds(40);

    private static final int CONNECTIONS = 1000;

    /** A stream says little and lasts long: thousands of them must not hold much each. */
    private static final int STREAM_BUFFER = 512;

    static final RequestConfig REQUESTS = RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofSeconds(2))
            .setResponseTimeout(SILENCE)
            .build();

    /** A service may refuse a large body before it comes, and must not look broken because it did not take it in. */
    static final RequestConfig WITH_LARGE_BODY =
            RequestConfig.copy(REQUESTS).setExpectContinueEnabled(true).build();

    @Bean
    CloseableHttpClient requestClient() {
        return client(CONNECTIONS, Http1Config.DEFAULT);
    }

    @Bean
    CloseableHttpClient streamClient(GatewayProperties settings) {
        var most = settings.streams().most() + settings.streams().openings();
        return client(most, Http1Config.custom().setBufferSize(STREAM_BUFFER).build());
    }

    private static CloseableHttpClient client(int connectionsOfAService, Http1Config http) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(http)
                        .build())
                .setMaxConnPerRoute(connectionsOfAService)
                .setMaxConnTotal(4 * connectionsOfAService)
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
