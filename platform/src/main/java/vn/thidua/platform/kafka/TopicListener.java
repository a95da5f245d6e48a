package vn.thidua.platform.kafka;

import java.util.Set;
import java.util.UUID;

/**
 * Reads one topic of another service. The type is the listener's own record of what it acts upon: a message that lacks
 * one of its components, unless that is {@code @Nullable}, never gets here. May get the same message twice, or an older
 * one after a newer one, and must stay right then.
 */
public interface TopicListener<T extends Record> {

    String topic();

    Class<T> type();

    /** The types of message that are acted upon, as in {@code unit.changed.v1}. Any other is kept for an operator. */
    Set<String> messageTypes();

    /** The aggregate the message is about, which is also the message's key. */
    UUID about(T message);

    void on(T message);

    /**
     * Whether a message carries all there is to know of its aggregate, so that nothing is missed when a newer one was read
     * and an older one was not.
     */
    default boolean readsWholeState() {
        return true;
    }
}
