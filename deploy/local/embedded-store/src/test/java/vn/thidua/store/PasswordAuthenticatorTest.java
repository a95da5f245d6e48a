package vn.thidua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets in without the password, in whatever order they try. */
class PasswordAuthenticatorTest {

    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;

    private final EmbeddedStore store = PasswordStoreTest.withPassword();
    private final MongoClient stranger = Clients.of(store.uri() + "/?maxPoolSize=1");
    private final MongoDatabase admin = stranger.getDatabase("admin");

    @AfterEach
    void close() {
        stranger.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"thidua, another-password", "other, a-password_of-tests", "thidua, A-password_of-tests"})
    void letsNobodyInWithAWrongNameOrPassword(String user, String password) {
        try (var client = Clients.of(PasswordStoreTest.uri(store, user, password))) {
            assertThatExceptionOfType(MongoSecurityException.class)
                    .isThrownBy(() -> client.listDatabaseNames().first());
        }
    }

    @Test
    void speaksNoWeakerMechanism() {
        try (var client = Clients.of(
                PasswordStoreTest.uri(store, "thidua", PasswordStoreTest.PASSWORD) + "&authMechanism=SCRAM-SHA-1")) {
            assertThatExceptionOfType(MongoException.class)
                    .isThrownBy(() -> client.listDatabaseNames().first());
        }
    }

    @Test
    void takesTheMechanismWhenItIsNamedAndTheEmptyTurnWhenItIsWanted() {
        try (var client = Clients.of(
                PasswordStoreTest.uri(store, "thidua", PasswordStoreTest.PASSWORD) + "&authMechanism=SCRAM-SHA-256")) {
            assertThat(client.listDatabaseNames()).isEmpty();
        }
        var knocking = new ScramClient(admin, PasswordStoreTest.PASSWORD);
        var first = knocking.start(false);
        var last = knocking.goOn(first);

        assertThat(last.getBoolean("done")).isFalse();
        assertThat(admin.runCommand(knocking.continuing(new byte[0])).getBoolean("done"))
                .isTrue();
        assertThat(admin.runCommand(new Document("listDatabases", 1)).getDouble("ok"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'things'}",
                "{insert: 'things', documents: [{_id: 1}]}",
                "{update: 'things', updates: [{q: {}, u: {$set: {a: 2}}, upsert: true}]}",
                "{delete: 'things', deletes: [{q: {}, limit: 0}]}",
                "{findAndModify: 'things', update: {$set: {a: 2}}, upsert: true}",
                "{aggregate: 'things', pipeline: [{$out: 'others'}], cursor: {}}",
                "{count: 'things'}",
                "{distinct: 'things', key: 'a'}",
                "{create: 'things'}",
                "{createIndexes: 'things', indexes: [{key: {a: 1}, name: 'a'}]}",
                "{dropDatabase: 1}",
                "{drop: 'things'}",
                "{listCollections: 1}",
                "{listDatabases: 1}",
                "{listIndexes: 'things'}",
                "{getMore: {$numberLong: '1'}, collection: 'things'}",
                "{killCursors: 'things', cursors: [{$numberLong: '1'}]}",
                "{fsync: 1}",
                "{serverStatus: 1}",
                "{buildInfo: 1}",
                "{hostInfo: 1}",
                "{getLog: '*'}",
                "{endSessions: []}",
                "{nonsense: 1}"
            })
    void hasNoCommandOfAStrangerRun(String command) {
        for (var database : new String[] {"admin", "things"}) {
            assertRefused(stranger.getDatabase(database), command, UNAUTHORIZED);
        }
        try (var owner = Clients.of(PasswordStoreTest.uri(store, "thidua", PasswordStoreTest.PASSWORD))) {
            assertThat(owner.listDatabaseNames()).isEmpty();
        }
    }

    @Test
    void saysHelloToEverybodyAndNoMore() {
        var answer = admin.runCommand(new Document("hello", 1)
                .append("saslSupportedMechs", "admin.thidua")
                .append("speculativeAuthenticate", new Document("mechanism", "SCRAM-SHA-256")));

        assertThat(answer.getList("saslSupportedMechs", String.class)).containsExactly("SCRAM-SHA-256");
        assertThat(answer).doesNotContainKey("speculativeAuthenticate");
        assertThat(admin.runCommand(new Document("ping", 1)).getDouble("ok")).isOne();
    }

    @Test
    void letsInByTheExchangeAsTheStandardHasIt() {
        var knocking = new ScramClient(admin, PasswordStoreTest.PASSWORD);

        var last = knocking.goOn(knocking.start(true));

        assertThat(last.getBoolean("done")).isTrue();
        assertThat(admin.runCommand(new Document("listDatabases", 1)).getDouble("ok"))
                .isOne();
    }

    @Test
    void theExchangeOfOneConnectionOpensNoOther() {
        var knocking = new ScramClient(admin, PasswordStoreTest.PASSWORD);
        var first = knocking.start(true);
        try (var other = Clients.of(store.uri() + "/?maxPoolSize=1")) {
            var message = knocking.continuing(knocking.lastMessage(first));
            assertRefused(other.getDatabase("admin"), message.toJson(), AUTHENTICATION_FAILED);
            knocking.goOn(first);
            assertRefused(other.getDatabase("admin"), "{listDatabases: 1}", UNAUTHORIZED);
        }
    }

    @Test
    void beginsAgainAfterEveryMisstep() {
        var knocking = new ScramClient(admin, PasswordStoreTest.PASSWORD);
        var nothing =
                new Document("saslContinue", 1).append("conversationId", 1).append("payload", new Binary(new byte[0]));
        assertRefused(admin, nothing.toJson(), AUTHENTICATION_FAILED);

        var first = knocking.start(true);
        var message = knocking.continuing(knocking.lastMessage(first));
        assertRefused(admin, new Document(message).append("conversationId", 2).toJson(), AUTHENTICATION_FAILED);
        assertRefused(admin, message.toJson(), AUTHENTICATION_FAILED);

        var wrong = new ScramClient(admin, "another-password");
        assertRefused(
                admin, wrong.continuing(wrong.lastMessage(wrong.start(true))).toJson(), AUTHENTICATION_FAILED);
        assertRefused(admin, "{listDatabases: 1}", UNAUTHORIZED);
        assertRefused(admin, "{saslStart: 1, mechanism: 'PLAIN'}", AUTHENTICATION_FAILED);
        assertRefused(admin, "{saslStart: 1}", AUTHENTICATION_FAILED);

        assertThat(knocking.goOn(knocking.start(true)).getBoolean("done")).isTrue();
    }

    @Test
    void whoWasLetInIsOutAgainByANewTryThatFails() {
        var knocking = new ScramClient(admin, PasswordStoreTest.PASSWORD);
        knocking.goOn(knocking.start(true));
        assertRefused(admin, "{saslStart: 1, mechanism: 'PLAIN'}", AUTHENTICATION_FAILED);

        assertRefused(admin, "{listDatabases: 1}", UNAUTHORIZED);
    }

    /** A query by the protocol's oldest message, which no command stands for. */
    @Test
    void answersNoQueryThatGoesPastTheCommands() throws IOException {
        var name = "things.secrets\0".getBytes(StandardCharsets.UTF_8);
        var message = ByteBuffer.allocate(16 + 4 + name.length + 8 + 5).order(ByteOrder.LITTLE_ENDIAN);
        message.putInt(message.capacity()).putInt(1).putInt(0).putInt(2004);
        message.putInt(0).put(name).putInt(0).putInt(10).putInt(5).put((byte) 0);

        try (var socket = new Socket("127.0.0.1", store.port())) {
            socket.getOutputStream().write(message.array());
            var in = new DataInputStream(socket.getInputStream());
            byte[] answer = in.readNBytes(16);

            var documents = answer.length < 16
                    ? ""
                    : new String(
                            in.readNBytes(
                                    Integer.reverseBytes(ByteBuffer.wrap(answer).getInt()) - 16),
                            StandardCharsets.UTF_8);
            assertThat(documents).doesNotContain("secrets").matches("(?s)|.*\\$err.*");
        }
    }

    @Test
    void aProcessTakesItFromItsEnvironment(@TempDir Path directory) throws Exception {
        try (var process = StoreProcess.start(
                Map.of("THIDUA_STORE_PASSWORD", "of-the-process"),
                "--file=" + directory.resolve("store.db"),
                "--port=0")) {
            var address = process.uri().replace("mongodb://", "");
            try (var nobody = Clients.of("mongodb://" + address);
                    var owner = Clients.of("mongodb://thidua:of-the-process@" + address)) {
                assertRefused(nobody.getDatabase("things"), "{find: 'things'}", UNAUTHORIZED);
                assertThat(owner.listDatabaseNames()).isEmpty();
            }
        }
    }

    private static void assertRefused(MongoDatabase database, String command, int code) {
        var refused =
                catchThrowableOfType(MongoCommandException.class, () -> database.runCommand(Document.parse(command)));
        assertThat(refused).as(command).isNotNull();
        assertThat(refused.getErrorCode()).as(command).isEqualTo(code);
    }
}
