package vn.thidua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused leaves everything as it was. */
class UnsupportedCommandsTest {

    private static final EmbeddedStore store = EmbeddedStore.inMemory();
    private static final MongoClient client = Clients.of(store.uri());

    private final MongoDatabase database = client.getDatabase("refusals");
    private final Document thing = new Document("_id", 1).append("a", 1);

    @BeforeEach
    void start() {
        database.drop();
        database.getCollection("things").insertOne(thing);
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @MethodSource
    void refuses(String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOfSatisfying(MongoCommandException.class, e -> {
                    assertThat(e.getErrorCodeName()).isEqualTo("CommandNotSupported");
                    assertThat(e.getErrorMessage()).startsWith("The embedded store does not do this as MongoDB does");
                });
        assertThat(database.getCollection("things").find()).containsExactly(thing);
        assertThat(database.listCollectionNames()).containsExactly("things");
        assertThat(database.getCollection("things").listIndexes()).hasSize(1);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                refused("find with collation", "{find: 'things', collation: {locale: 'vi'}}"),
                refused("find with a tailable cursor", "{find: 'things', tailable: true}"),
                refused("find within index bounds", "{find: 'things', min: {a: 1}}"),
                refused("find with variables", "{find: 'things', let: {x: 1}}"),
                refused("positional projection", "{find: 'things', filter: {'l.a': 1}, projection: {'l.$': 1}}"),
                refused("projection of another field", "{find: 'things', projection: {b: '$a'}}"),
                refused("projection by an operator", "{find: 'things', projection: {b: {$add: ['$a', 1]}}}"),
                refused("projection of a list", "{find: 'things', projection: {b: ['$a']}}"),
                refused("aggregate with collation", "{aggregate: 'things', pipeline: [], cursor: {}, collation: {}}"),
                refused("aggregate explained", "{aggregate: 'things', pipeline: [], explain: true}"),
                refused("aggregate with variables", "{aggregate: 'things', pipeline: [], cursor: {}, let: {x: 1}}"),
                refused("change stream", "{aggregate: 'things', pipeline: [{$changeStream: {}}], cursor: {}}"),
                refused("listing databases by name", "{listDatabases: 1, filter: {name: 'x'}}"),
                refused("listing by an expression", "{listCollections: 1, filter: {name: {$ne: 'x'}}}"),
                refused("count with collation", "{count: 'things', collation: {locale: 'vi'}}"),
                refused("update by a pipeline", "{update: 'things', updates: [{q: {}, u: [{$set: {a: 2}}]}]}"),
                refused(
                        "update with collation",
                        "{update: 'things', updates: [{q: {}, u: {$set: {a: 2}}, collation: {locale: 'vi'}}]}"),
                refused(
                        "update of the first",
                        "{update: 'things', updates: [{q: {}, u: {$set: {a: 2}}, sort: {a: 1}}]}"),
                refused(
                        "delete with collation",
                        "{delete: 'things', deletes: [{q: {}, limit: 0, collation: {locale: 'vi'}}]}"),
                refused("find and modify by a pipeline", "{findAndModify: 'things', update: [{$set: {a: 2}}]}"),
                refused(
                        "find and modify with positional projection",
                        "{findAndModify: 'things', update: {$set: {a: 2}}, fields: {'l.$': 1}}"),
                refused("validator", "{create: 'new', validator: {a: 1}}"),
                refused("view", "{create: 'new', viewOn: 'things', pipeline: []}"),
                refused("time series", "{create: 'new', timeseries: {timeField: 'at'}}"),
                refused("capped collection", "{create: 'new', capped: true, size: 1000}"),
                refused("clustered collection", "{create: 'new', clusteredIndex: {key: {_id: 1}, unique: true}}"),
                refused("collection with collation", "{create: 'new', collation: {locale: 'vi'}}"),
                refused("renaming", "{renameCollection: 'refusals.things', to: 'refusals.new'}"),
                refused(
                        "unique partial index",
                        index("{key: {a: 1}, name: 'x', unique: true, partialFilterExpression: {a: 1}}")),
                refused("index with collation", index("{key: {a: 1}, name: 'x', collation: {locale: 'vi'}}")),
                refused("text index", index("{key: {a: 'text'}, name: 'x'}")),
                refused("geographical index", index("{key: {a: '2dsphere'}, name: 'x'}")),
                refused("hashed index", index("{key: {a: 'hashed'}, name: 'x'}")),
                refused("wildcard index", index("{key: {'$**': 1}, name: 'x'}")),
                refused("hidden index", index("{key: {a: 1}, name: 'x', hidden: true}")),
                refused("expiry by two fields", index("{key: {a: 1, b: 1}, name: 'x', expireAfterSeconds: 1}")));
    }

    private static Arguments refused(String what, String command) {
        return argumentSet(what, command);
    }

    private static String index(String specification) {
        return "{createIndexes: 'things', indexes: [" + specification + "]}";
    }

    @ParameterizedTest
    @MethodSource
    void leavesToTheEngineToRefuse(String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOf(MongoCommandException.class);
        assertThat(database.getCollection("things").find()).containsExactly(thing);
    }

    static Stream<Arguments> leavesToTheEngineToRefuse() {
        return Stream.of(
                refused("explain", "{explain: {find: 'things'}}"),
                refused("changing a collection", "{collMod: 'things', validator: {a: 1}}"),
                refused("text search", "{find: 'things', filter: {$text: {$search: 'x'}}}"),
                refused("script", "{find: 'things', filter: {$where: 'true'}}"),
                refused("unknown stage", "{aggregate: 'things', pipeline: [{$unionWith: 'x'}], cursor: {}}"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesTransactions(String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCodeName()).isEqualTo("IllegalOperation"));
    }

    static Stream<Arguments> refusesTransactions() {
        return Stream.of(
                refused("starting", "{insert: 'things', documents: [{}], startTransaction: true, autocommit: false}"),
                refused("retrying", "{insert: 'things', documents: [{}], txnNumber: {$numberLong: '1'}}"));
    }

    @Test
    void doesNotPretendToHaveTransactions() {
        try (var session = client.startSession()) {
            session.startTransaction();
            assertThatThrownBy(() -> database.getCollection("things").insertOne(session, new Document("_id", 2)))
                    .hasMessageContaining("session");
        }
    }

    @Test
    void takesOptionsThatAskForNothing() {
        database.runCommand(Document.parse("{create: 'new', capped: false, comment: 'x'}"));
        database.runCommand(Document.parse("{find: 'things', tailable: false, projection: {l: {$elemMatch: {a: 1}}}}"));
        database.runCommand(Document.parse(index("{key: {a: 1}, name: 'x', partialFilterExpression: {a: 1}}")));

        assertThat(database.listCollectionNames()).contains("new");
        assertThat(database.getCollection("things").listIndexes()).hasSize(2);
    }
}
