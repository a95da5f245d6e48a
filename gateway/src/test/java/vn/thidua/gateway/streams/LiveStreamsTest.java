package vn.thidua.gateway.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import vn.thidua.gateway.GatewayProperties.Streams;
import vn.thidua.gateway.RunningGateway;
import vn.thidua.gateway.keys.Purpose;
import vn.thidua.gateway.keys.Seal;
import vn.thidua.gateway.keys.SessionKeys;
import vn.thidua.gateway.session.LoginSession;
import vn.thidua.gateway.session.LoginSessions;
import vn.thidua.gateway.session.RunningSessions;
import vn.thidua.gateway.session.SessionCollection;
import vn.thidua.gateway.session.SessionsUnavailable;
import vn.thidua.gateway.tomcat.DetachedResponse;
import vn.thidua.store.EmbeddedStore;

class LiveStreamsTest {

    final EmbeddedStore store = EmbeddedStore.inMemory();
    final AtomicInteger queries = new AtomicInteger();
    final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(store.uri() + "/?timeoutMS=2000"))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (Set.of("find", "getMore", "aggregate").contains(event.getCommandName())) {
                        queries.incrementAndGet();
                    }
                }
            })
            .build());
    final SessionCollection collection = new SessionCollection(client.getDatabase("gateway"));
    final LoginSessions sessions = new LoginSessions(
            collection,
            new Seal(SessionKeys.of(RunningGateway.SESSION_KEYS).ringFor(Purpose.SESSION_ATTRIBUTES)),
            Clock.systemUTC());
    final LiveStreams streams = new LiveStreams(
            new RunningSessions(collection, Clock.systemUTC()),
            new Streams(2400, 8, 24, 200, Duration.ofSeconds(5)),
            new SimpleMeterRegistry());
    final Set<LoginSession> ended = new HashSet<>();

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void endsThoseWhoseSignInIsOverAndNoOthers() throws IOException, ServletException {
        var open = List.of(openStream(), openStream(), openStream());
        sessions.deleteById(open.get(1).getId());

        streams.endWhatIsOver();

        assertThat(ended).containsExactly(open.get(1));
    }

    @Test
    void asksOnceForAllOfThem() throws IOException, ServletException {
        List<LoginSession> open = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            open.add(openStream());
        }
        queries.set(0);

        streams.endWhatIsOver();

        assertThat(queries).hasValue(1);
        assertThat(ended).isEmpty();
    }

    @Test
    void asksNothingWhileNoneIsOpen() {
        streams.endWhatIsOver();

        assertThat(queries).hasValue(0);
    }

    @Test
    void endsNoneWhileTheStoreIsAway() throws IOException, ServletException {
        openStream();
        store.close();

        assertThatThrownBy(streams::endWhatIsOver).isInstanceOf(SessionsUnavailable.class);

        assertThat(ended).isEmpty();
    }

    @Test
    void endsAllWhenTheGatewayStops() throws IOException, ServletException {
        var open = Set.of(openStream(), openStream());

        streams.stop();

        assertThat(ended).isEqualTo(open);
        assertThat(streams.isFull()).isTrue();
    }

    private LoginSession openStream() throws IOException, ServletException {
        var session = sessions.createSession();
        sessions.save(session);
        var request = new MockHttpServletRequest() {
            @Override
            public <T extends HttpUpgradeHandler> T upgrade(Class<T> type) {
                return type.cast(new DetachedResponse());
            }
        };
        request.setSession(new MockHttpSession(null, session.getId()));
        streams.goOn(request, new MockHttpServletResponse(), InputStream.nullInputStream(), () -> ended.add(session));
        return session;
    }
}
