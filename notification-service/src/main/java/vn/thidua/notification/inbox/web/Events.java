package vn.thidua.notification.inbox.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Server-sent events as the HTML standard writes them. Each goes out at once. */
final class Events {

    private final OutputStream out;
    private final JsonMapper json;

    Events(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    void send(String event, Object data) throws IOException {
        write("event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n");
    }

    /** A comment, which keeps proxies from closing the connection and finds out whether somebody still reads. */
    void heartbeat() throws IOException {
        write(":\n\n");
    }

    /** How long the browser waits before it connects again. */
    void comeBackAfter(Duration pause) throws IOException {
        write("retry: " + pause.toMillis() + "\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
