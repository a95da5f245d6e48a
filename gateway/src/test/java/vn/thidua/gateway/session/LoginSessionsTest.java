package vn.thidua.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.store.EmbeddedStore;

class LoginSessionsTest {

    final EmbeddedStore store = EmbeddedStore.inMemory();
    final MongoClient client = MongoClients.create(store.uri() + "/?serverSelectionTimeoutMS=300");
    final MongoDatabase database = client.getDatabase("gateway");
    final MongoCollection<Document> documents = database.getCollection("sessions");

    Instant now = Instant.parse("2026-03-02T01:00:00Z");
    final LoginSessions sessions = new LoginSessions(database, new ClockOf(() -> now));

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void findsASessionAgainWithWhatItHeld() {
        var session = saved("a.name.with.dots", "value");

        var found = sessions.findById(session.getId());

        assertThat(found.<String>getAttribute("a.name.with.dots")).isEqualTo("value");
        assertThat(found.getCreationTime()).isEqualTo(now);
    }

    @Test
    void doesNotStoreTheIdItself() {
        var session = saved("name", "value");

        assertThat(documents.find().first().toJson()).doesNotContain(session.getId());
        assertThat(session.getId()).hasSize(43);
    }

    @Test
    void doesNotBringBackASessionThatWasEndedMeanwhile() {
        var slow = sessions.findById(saved("name", "value").getId());
        slow.setAttribute("late", "change");
        sessions.deleteById(slow.getId());

        sessions.save(slow);

        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void writesOnlyWhatThisRequestHasChanged() {
        var id = saved("token", "old").getId();
        var slow = sessions.findById(id);
        var quick = sessions.findById(id);
        quick.setAttribute("token", "new");
        sessions.save(quick);

        slow.setAttribute("other", "change");
        sessions.save(slow);

        var found = sessions.findById(id);
        assertThat(found.<String>getAttribute("token")).isEqualTo("new");
        assertThat(found.<String>getAttribute("other")).isEqualTo("change");
    }

    @Test
    void forgetsWhatWasRemoved() {
        var session = saved("name", "value");
        session.removeAttribute("name");
        sessions.save(session);

        assertThat(sessions.findById(session.getId()).getAttributeNames()).isEmpty();
    }

    @Test
    void isFoundUnderItsNewIdOnlyAfterAChangeOfId() {
        var session = saved("name", "value");
        var before = session.getId();
        session.changeSessionId();
        sessions.save(session);

        assertThat(sessions.findById(before)).isNull();
        assertThat(sessions.findById(session.getId()).<String>getAttribute("name"))
                .isEqualTo("value");
    }

    @Test
    void endsHalfAnHourAfterTheLastRequest() {
        var id = saved("name", "value").getId();
        pass(Duration.ofMinutes(29));
        use(id);
        pass(Duration.ofMinutes(29));
        assertThat(sessions.findById(id)).isNotNull();

        pass(Duration.ofMinutes(2));
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void endsAfterEightHoursHoweverMuchItIsUsed() {
        var id = saved("name", "value").getId();
        for (int i = 0; i < 23; i++) {
            pass(Duration.ofMinutes(20));
            use(id);
        }
        assertThat(sessions.findById(id)).isNotNull();

        pass(Duration.ofMinutes(21));
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void doesNotWriteForEveryRequest() {
        var id = saved("name", "value").getId();
        var before = accessed();
        pass(Duration.ofSeconds(30));
        use(id);
        assertThat(accessed()).isEqualTo(before);

        pass(Duration.ofSeconds(31));
        use(id);
        assertThat(accessed()).isAfter(before);
    }

    @Test
    void dropsASessionItCannotReadAnyMore() {
        var id = saved("name", "value").getId();
        documents.updateOne(new Document(), Updates.set("attributes.name", new Binary(new byte[] {1, 2, 3})));

        assertThat(sessions.findById(id)).isNull();
        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void readsNoClassThatHasNoPlaceInASession() {
        var id = saved("name", new com.nimbusds.jose.util.Base64URL("eA")).getId();

        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void takesAnyCookieForAnId() {
        assertThat(sessions.findById("")).isNull();
        assertThat(sessions.findById("$where." + "x".repeat(9000))).isNull();
    }

    @Test
    void lastsOverASecondStartOnTheSameStore() {
        var id = saved("name", URI.create("/page")).getId();

        assertThat(new LoginSessions(database, new ClockOf(() -> now)).findById(id))
                .isNotNull();
    }

    @Test
    void saysThatTheStoreIsGone() {
        store.close();

        assertThatThrownBy(() -> sessions.findById("any")).isInstanceOf(SessionsUnavailable.class);
    }

    private LoginSession saved(String name, Object value) {
        var session = sessions.createSession();
        session.setAttribute(name, value);
        sessions.save(session);
        return session;
    }

    private void use(String id) {
        var session = sessions.findById(id);
        session.setLastAccessedTime(now);
        sessions.save(session);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Date accessed() {
        return documents.find().first().getDate("accessed");
    }

    private static final class ClockOf extends Clock {

        private final InstantSource source;

        ClockOf(InstantSource source) {
            this.source = source;
        }

        @Override
        public Instant instant() {
            return source.instant();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
