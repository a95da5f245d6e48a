package vn.thidua.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** What a service says on its streams, to everybody alike. */
final class StreamBroadcast implements HttpHandler {

    private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        say(exchange, "data: ready\n\n");
        listeners.add(exchange);
        try {
            over.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void send(String event) {
        listeners.forEach(listener -> {
            try {
                say(listener, "data: " + event + "\n\n");
            } catch (IOException e) {
                listeners.remove(listener);
            }
        });
    }

    boolean hasListeners() {
        return !listeners.isEmpty();
    }

    void end() {
        over.countDown();
    }

    private static void say(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes());
        exchange.getResponseBody().flush();
    }
}
