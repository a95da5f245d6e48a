package vn.thidua.gateway.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.function.ServerRequest;
import vn.thidua.gateway.RunningGateway;
import vn.thidua.gateway.keys.Purpose;
import vn.thidua.gateway.keys.Seal;
import vn.thidua.gateway.keys.SessionKeys;
import vn.thidua.gateway.session.LoginSession;
import vn.thidua.gateway.session.LoginSessions;
import vn.thidua.gateway.session.SessionCollection;
import vn.thidua.store.EmbeddedStore;

class LiveStreamsTest {

    final EmbeddedStore store = EmbeddedStore.inMemory();
    final MongoClient client = MongoClients.create(store.uri());
    final LoginSessions sessions = new LoginSessions(
            new SessionCollection(client.getDatabase("gateway")),
            new Seal(SessionKeys.of(RunningGateway.SESSION_KEYS).ringFor(Purpose.SESSION_ATTRIBUTES)),
            Clock.systemUTC());
    final LiveStreams streams = new LiveStreams(sessions, Duration.ZERO);
    final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void passesOnWhatAServiceTellsAPersonWhoIsSignedIn() {
        streams.pass(requestOf(savedSession()), answer("data: 1\n\ndata: 2\n\n"), out);

        assertThat(out.toString(UTF_8)).isEqualTo("data: 1\n\ndata: 2\n\n");
    }

    @Test
    void endsAStreamWhosePersonHasSignedOut() {
        var session = savedSession();
        var request = requestOf(session);
        sessions.deleteById(session.getId());

        streams.pass(request, answer("data: 1\n\ndata: 2\n\n"), out);

        assertThat(out.toString(UTF_8)).isEqualTo("data: 1\n\n");
    }

    private LoginSession savedSession() {
        var session = sessions.createSession();
        sessions.save(session);
        return session;
    }

    private static ServerRequest requestOf(LoginSession session) {
        var request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession(null, session.getId()));
        return ServerRequest.create(request, List.of());
    }

    private static Answer answer(String events) {
        var response = new BasicClassicHttpResponse(200);
        response.setEntity(new InputStreamEntity(eventByEvent(events), ContentType.TEXT_EVENT_STREAM));
        return Answer.to(
                ServerRequest.create(new MockHttpServletRequest(), List.of()), new HttpGet(URI.create("/")), response);
    }

    /** Gives one event with each read, as a network does that is not in a hurry. */
    private static InputStream eventByEvent(String events) {
        return new ByteArrayInputStream(events.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, "data: 1\n\n".length()));
            }
        };
    }
}
