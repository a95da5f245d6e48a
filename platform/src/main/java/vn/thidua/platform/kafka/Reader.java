package vn.thidua.platform.kafka;

/**
 * Reads one topic of another service. The type is the reader's own view: a sealed interface or record of what it acts
 * upon. May be told the same message twice, and must stay right then.
 */
public interface Reader<T> {

    String topic();

    Class<T> type();

    void read(T message);
}
