package vn.thidua.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accepts anyone who knows the password, by SCRAM-SHA-256 as MongoDB speaks it; a client that starts its exchange
 * within its first command is spared a turn.
 *
 * <p>What a connection has reached is kept with the connection and ends with it.
 */
final class PasswordAuthenticator implements Authenticator {

    private static final String MECHANISM = "SCRAM-SHA-256";
    private static final Set<String> FOR_EVERYBODY = Set.of("hello", "ismaster", "saslstart", "saslcontinue", "ping");
    private static final AttributeKey<ConnectionState> STATE =
            AttributeKey.valueOf(PasswordAuthenticator.class, "state");
    private static final int ONLY_CONVERSATION = 1;
    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;

    private final ScramCredential credential;

    PasswordAuthenticator(ScramCredential credential) {
        this.credential = credential;
    }

    /** How far a connection is: in an exchange, or accepted, or both while it empties the exchange. */
    private record ConnectionState(
            @Nullable ScramConversation conversation, boolean skipsEmptyExchange, boolean admitted) {

        static final ConnectionState OUTSIDE = new ConnectionState(null, false, false);
    }

    @Override
    public void check(Channel channel, String command) {
        if (!FOR_EVERYBODY.contains(command) && !state(channel).admitted()) {
            throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "Command " + command + " requires authentication");
        }
    }

    @Override
    public void onHello(Channel channel, Document request, Document answer) {
        if (request.containsKey("saslSupportedMechs")) {
            answer.put("saslSupportedMechs", List.of(MECHANISM));
        }
        if (request.get("speculativeAuthenticate") instanceof Document start
                && MECHANISM.equals(start.get("mechanism"))) {
            begun(channel, start).ifPresent(turn -> answer.put("speculativeAuthenticate", turn));
        }
    }

    /** What cannot be begun within the first command is not answered there; the client then begins with one of its own. */
    private Optional<Document> begun(Channel channel, Document start) {
        try {
            return Optional.of(start(channel, start));
        } catch (MongoServerError e) {
            return Optional.empty();
        }
    }

    @Override
    public Document answer(Channel channel, String command, Document request, CommandHandler.Command engine) {
        return command.equals("saslstart") ? start(channel, request) : goOn(channel, request);
    }

    private Document start(Channel channel, Document request) {
        setState(channel, ConnectionState.OUTSIDE);
        var conversation = MECHANISM.equals(request.get("mechanism"))
                ? ScramConversation.begunBy(payload(request), credential).orElse(null)
                : null;
        if (conversation == null) {
            throw refused();
        }
        boolean skipsEmpty =
                request.get("options") instanceof Document options && Utils.isTrue(options.get("skipEmptyExchange"));
        setState(channel, new ConnectionState(conversation, skipsEmpty, false));
        return turn(conversation.challenge(), false);
    }

    private Document goOn(Channel channel, Document request) {
        var state = state(channel);
        var conversation = state.conversation();
        if (conversation == null || !Integer.valueOf(ONLY_CONVERSATION).equals(request.get("conversationId"))) {
            setState(channel, ConnectionState.OUTSIDE);
            throw refused();
        }
        if (state.admitted()) {
            setState(channel, new ConnectionState(null, false, true));
            return turn(new byte[0], true);
        }
        var last = conversation.answerTo(payload(request)).orElse(null);
        if (last == null) {
            setState(channel, ConnectionState.OUTSIDE);
            throw refused();
        }
        boolean done = state.skipsEmptyExchange();
        setState(channel, new ConnectionState(done ? null : conversation, done, true));
        return turn(last, done);
    }

    private static Document turn(byte[] payload, boolean done) {
        var answer = new Document("conversationId", ONLY_CONVERSATION)
                .append("done", done)
                .append("payload", new BinData(payload));
        Utils.markOkay(answer);
        return answer;
    }

    private static byte[] payload(Document request) {
        return request.get("payload") instanceof BinData bytes ? bytes.getData() : new byte[0];
    }

    private static MongoServerError refused() {
        return new MongoServerError(AUTHENTICATION_FAILED, "AuthenticationFailed", "Authentication failed.");
    }

    private static ConnectionState state(Channel channel) {
        var state = channel.attr(STATE).get();
        return state == null ? ConnectionState.OUTSIDE : state;
    }

    private static void setState(Channel channel, ConnectionState state) {
        channel.attr(STATE).set(state);
    }
}
