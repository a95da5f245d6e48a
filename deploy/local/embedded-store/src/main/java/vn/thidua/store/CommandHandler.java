package vn.thidua.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands before the engine: refuses what it would do silently wrong, corrects answers, and has changes committed. */
final class CommandHandler {

    private static final Logger log = LoggerFactory.getLogger(CommandHandler.class);

    private static final int UNSUPPORTED_QUERY = 352;
    private static final Set<String> WRITING = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "aggregate",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase");

    private final Engine engine;
    private final Authenticator authenticator;
    private final HeapLimit heapLimit;
    private final StoreFailure storeFailure;
    private final Commits commits;
    private final Expiry expiry;
    private final Batches batches;

    CommandHandler(
            Engine engine,
            StoreTimings timings,
            Authenticator authenticator,
            HeapLimit heapLimit,
            StoreFailure storeFailure) {
        this.engine = engine;
        this.authenticator = authenticator;
        this.heapLimit = heapLimit;
        this.storeFailure = storeFailure;
        this.commits = new Commits(engine, timings.commit(), storeFailure);
        this.expiry = new Expiry(engine, commits, timings.sweep(), storeFailure);
        this.batches = new Batches(engine.cursors());
    }

    Document answer(Channel channel, String database, String command, Document request) {
        expiry.startOn(channel.eventLoop());
        var name = command.toLowerCase(Locale.ROOT);
        try {
            storeFailure.check();
            authenticator.check(channel, name);
            return admitted(channel, database, name, request);
        } catch (MongoServerException e) {
            log.debug("{} refused", command, e);
            return failure(e);
        } catch (RuntimeException e) {
            return failure(storeFailure.answerTo(e, channel.eventLoop()));
        }
    }

    private Document admitted(Channel channel, String database, String name, Document request) {
        try {
            UnsupportedCommands.check(name, request);
            heapLimit.check(name, request);
            return correct(channel, name, database, request, it -> engine.run(channel, database, nameOf(it), it));
        } finally {
            if (WRITING.contains(name)) {
                commits.changed(channel.eventLoop(), request);
            }
        }
    }

    private Document correct(Channel channel, String name, String database, Document request, Command command) {
        return switch (name) {
            case "hello", "ismaster" -> hello(channel, command, request);
            case "saslstart", "saslcontinue" -> authenticator.answer(channel, name, request, command);
            case "insert" -> OrderedWrites.insert(command, request);
            case "update" -> OrderedWrites.update(command, request);
            case "find" -> batches.find(command, request);
            case "aggregate" ->
                batches.aggregate(it -> FirstMatch.hinting(database, it, command), Stages.rewritten(request));
            case "listcollections" -> Listings.collections(command, request);
            case "listdatabases" -> Listings.databases(engine);
            case "createindexes" -> catalogue(database).create(command, request);
            case "dropindexes" -> catalogue(database).drop(request);
            case "fsync" -> commits.now();
            default -> command.run(request);
        };
    }

    private static String nameOf(Document request) {
        return request.keySet().iterator().next();
    }

    private IndexCatalogue catalogue(String database) {
        return new IndexCatalogue(engine.resolveDatabase(database));
    }

    private Document hello(Channel channel, Command command, Document request) {
        var answer = command.run(new Document("ismaster", 1));
        answer.put("isWritablePrimary", true);
        answer.put("helloOk", true);
        answer.put("readOnly", false);
        authenticator.onHello(channel, request, answer);
        return answer;
    }

    /** The protocol's old way of asking, past all commands and so past this handler; MongoDB has given it up, too. */
    static MongoServerError refusedQuery() {
        return new MongoServerError(
                UNSUPPORTED_QUERY, "UnsupportedOpQueryCommand", "Unsupported OP_QUERY command: find");
    }

    /** Everybody may ask for it, so it says nothing about the machine. */
    static Document status() {
        return success().append("process", "embedded-store");
    }

    private static Document failure(MongoServerException e) {
        var answer = new Document("ok", 0.0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            answer.append("code", error.getCode());
            answer.putIfNotNull("codeName", error.getCodeName());
        }
        return answer;
    }

    /** The engine, ready to run commands, each named by the first field of its request, on one database. */
    @FunctionalInterface
    interface Command {

        Document run(Document request);
    }

    static Document success() {
        var answer = new Document();
        Utils.markOkay(answer);
        return answer;
    }
}
