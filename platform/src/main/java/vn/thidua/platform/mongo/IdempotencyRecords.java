package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.elemMatch;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Command;

/** The answers to keyed commands, each kept with the aggregate it changed. */
final class IdempotencyRecords<A extends Aggregate> {

    static final String KEY = "receipts.key";
    static final Bson STATE = include("version", "schemaVersion", "state");

    private final MongoCollection<BsonDocument> documents;
    private final AggregateCodec<A> codec;

    IdempotencyRecords(MongoCollection<BsonDocument> documents, AggregateCodec<A> codec) {
        this.documents = documents;
        this.codec = codec;
    }

    /** An aggregate's document with only the command's own record. */
    Optional<BsonDocument> load(UUID id, Command command) {
        return find(eq("_id", id), command);
    }

    /** What the command was answered before, whichever aggregate it met then; refuses its key for another request. */
    Optional<A> answered(Command command) {
        var key = command.key();
        return key == null
                ? Optional.empty()
                : find(eq(KEY, key.value()), command).flatMap(it -> codec.answered(it, command));
    }

    /** Whether the same command has been stored by another thread, though the majority has not confirmed it yet. */
    boolean isAnsweredSoon(Command command) {
        var key = command.key();
        return key != null
                && documents
                                .withReadConcern(ReadConcern.LOCAL)
                                .find(eq(KEY, key.value()))
                                .projection(include("version"))
                                .first()
                        != null;
    }

    private Optional<BsonDocument> find(Bson filter, Command command) {
        var key = command.key();
        var wanted = key == null ? STATE : fields(STATE, elemMatch("receipts", eq("key", key.value())));
        return Optional.ofNullable(documents.find(filter).projection(wanted).first());
    }
}
