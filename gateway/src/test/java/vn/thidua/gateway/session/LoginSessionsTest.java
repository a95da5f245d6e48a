package vn.thidua.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.gateway.keys.Purpose;
import vn.thidua.gateway.keys.Seal;
import vn.thidua.gateway.keys.SessionKeys;
import vn.thidua.store.EmbeddedStore;

class LoginSessionsTest {

    final EmbeddedStore store = EmbeddedStore.inMemory();
    final MongoClient client = MongoClients.create(store.uri() + "/?serverSelectionTimeoutMS=300");
    final MongoDatabase database = client.getDatabase("gateway");
    final MongoCollection<Document> documents = database.getCollection("sessions");

    Instant now = Instant.parse("2026-03-02T01:00:00Z");
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final SessionCollection collection = new SessionCollection(database);
    final LoginSessions sessions = sessions("one");

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
    void storesNothingThatCouldBeReadThere() {
        saved("name", "value of an attribute");

        var bytes = documents
                .find()
                .first()
                .get("attributes", Document.class)
                .get("name", Binary.class)
                .getData();
        assertThat(new String(bytes, UTF_8)).startsWith("\u0001\u0003one").doesNotContain("value");
    }

    @Test
    void dropsASessionFromBeforeSessionsWereSealed() throws IOException {
        var id = saved("name", "value").getId();
        var unsealed = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(unsealed)) {
            out.writeObject("value");
        }
        documents.updateOne(new Document(), Updates.set("attributes.name", new Binary(unsealed.toByteArray())));

        assertThat(sessions.findById(id)).isNull();
        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void dropsASessionWithAnAttributeOfAnotherOne() {
        var mine = saved("name", "mine").getId();
        var other = saved("name", "other").getId();
        var foreign = documents
                .find(LoginSessions.byId(other))
                .first()
                .get("attributes", Document.class)
                .get("name");
        documents.updateOne(LoginSessions.byId(mine), Updates.set("attributes.name", foreign));

        assertThat(sessions.findById(mine)).isNull();
        assertThat(sessions.findById(other)).isNotNull();
    }

    @Test
    void dropsASessionWithAnAttributeInThePlaceOfAnother() {
        var id = saved("name", "value").getId();
        var moved = documents.find().first().get("attributes", Document.class).get("name");
        documents.updateOne(new Document(), Updates.set("attributes.other", moved));

        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void readsWhatWasWrittenWithAnOldKeyAndWritesWithTheNew() {
        var id = saved("name", "value").getId();
        var rotated = sessions("two", "one");

        var found = rotated.findById(id);
        assertThat(found.<String>getAttribute("name")).isEqualTo("value");
        found.setAttribute("name", "changed");
        rotated.save(found);

        assertThat(sessions("two").findById(id).<String>getAttribute("name")).isEqualTo("changed");
    }

    @Test
    void dropsASessionOfAKeyThatWasTakenAway() {
        var id = saved("name", "value").getId();

        assertThat(sessions("two").findById(id)).isNull();
        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void canBeFoundByWhomItBelongsTo() {
        saved("person", new Somebody("subject", "sid"));
        saved("person", new Somebody("other", "another"));
        var running = new RunningSessions(collection, clock);

        assertThat(running.endAllOfSid("sid")).isEqualTo(1);
        assertThat(running.endAllOfSid("sid")).isZero();
        assertThat(running.endAllOfSubject("other")).isEqualTo(1);
        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void tellsWhichOfManyStillRun() {
        var here = saved("name", "value").getId();
        var gone = saved("name", "value").getId();
        sessions.deleteById(gone);
        var running = new RunningSessions(collection, clock);
        var asked = List.of(RunningSessions.digest(here), RunningSessions.digest(gone));

        assertThat(running.running(asked)).containsExactly(RunningSessions.digest(here));
        pass(Duration.ofMinutes(31));
        assertThat(running.running(asked)).isEmpty();
    }

    @Test
    void asksTheStoreForNothingWhenItIsMade() {
        store.close();

        assertThat(sessions("one").createSession()).isNotNull();
    }

    record Somebody(String subject, String sid) implements SessionIdentity, Serializable {}

    private LoginSessions sessions(String... keys) {
        var secrets = Arrays.stream(keys)
                .map(it -> it + ":" + Base64.getEncoder().encodeToString(Arrays.copyOf(it.getBytes(UTF_8), 32)))
                .collect(Collectors.joining(","));
        return new LoginSessions(
                collection, new Seal(SessionKeys.of(secrets).ringFor(Purpose.SESSION_ATTRIBUTES)), clock);
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
        assertThat(sessions.findById("A".repeat(43))).isNull();
    }

    @Test
    void lastsOverASecondStartOnTheSameStore() {
        var id = saved("name", URI.create("/page")).getId();

        assertThat(sessions("one").findById(id)).isNotNull();
    }

    @Test
    void saysThatTheStoreIsGone() {
        store.close();

        assertThatThrownBy(() -> sessions.findById("A".repeat(43))).isInstanceOf(SessionsUnavailable.class);
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
}
