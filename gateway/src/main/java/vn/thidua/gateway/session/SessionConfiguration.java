package vn.thidua.gateway.session;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.gateway.keys.Purpose;
import vn.thidua.gateway.keys.Seal;
import vn.thidua.gateway.keys.SessionKeys;

/** Puts the login sessions in place of the container's. */
@EnableSpringHttpSession
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    SessionCollection sessionCollection(MongoClient client) {
        return new SessionCollection(client.getDatabase("gateway"));
    }

    @Bean
    LoginSessions sessionRepository(SessionCollection sessions, SessionKeys keys) {
        return new LoginSessions(sessions, new Seal(keys.ringFor(Purpose.SESSION_ATTRIBUTES)), clock);
    }

    @Bean
    RunningSessions runningSessions(SessionCollection sessions) {
        return new RunningSessions(sessions, clock);
    }

    @Bean
    RenewalLeases renewalLeases(SessionCollection sessions, LoginSessions readers) {
        return new RenewalLeases(sessions, readers, clock);
    }

    /** The prefix makes the browser refuse the cookie from anybody but this very host over a secure connection. */
    @Bean
    CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("__Host-SESSION");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    /** Every call has so long in all, whatever it waits for, so that a frozen store holds nobody for longer. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeSettings(GatewayProperties properties) {
        long timeout = properties.storeTimeout().toMillis();
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .timeout(timeout, TimeUnit.MILLISECONDS)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(timeout * 3 / 4, TimeUnit.MILLISECONDS));
    }
}
