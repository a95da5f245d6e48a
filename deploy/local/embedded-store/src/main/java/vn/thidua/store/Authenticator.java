package vn.thidua.store;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** Who may have commands run. */
interface Authenticator {

    /** Everybody. */
    Authenticator OPEN = new Authenticator() {};

    /** Refuses a command of a client that may not have it run. */
    default void check(Channel channel, String command) {}

    /** Adds to the answer to a client's first command what the client has to know, and has asked for, about coming in. */
    default void onHello(Channel channel, Document request, Document answer) {}

    /** Answers a client that wants to come in. */
    default Document answer(Channel channel, String command, Document request, CommandHandler.Command engine) {
        return engine.run(request);
    }
}
