package vn.thidua.platform.kafka;

/** Whether the topics a service needs have been seen. A message sent before would wait for its topic and hold up all others. */
public final class TopicsThere {

    private volatile boolean seen;

    void seen() {
        seen = true;
    }

    public boolean yet() {
        return seen;
    }
}
