package vn.thidua.platform.messages;

/** Whether the topics a service needs have been seen. A message sent before would wait for its topic and hold up all others. */
public final class TopicAvailability {

    private volatile boolean available;

    public void markAvailable() {
        available = true;
    }

    public boolean isAvailable() {
        return available;
    }
}
