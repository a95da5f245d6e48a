package vn.thidua.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;

/** A service that remembers what it was asked and gives the prepared answers. */
public final class FakeService implements AutoCloseable {

    /** A request as the service saw it; header names are in lower case. */
    public record Seen(String method, String path, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            var values = headers.get(name);
            return values == null ? null : String.join(",", values);
        }
    }

    private final Deque<Seen> seen = new ConcurrentLinkedDeque<>();
    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();

    private static final ThreadLocal<String> BODY = new ThreadLocal<>();

    private HttpServer server;

    FakeService() {
        start(FreePorts.next());
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    public Seen last() {
        return seen.getLast();
    }

    public void answer(String path, HttpHandler handler) {
        answers.put(path, handler);
    }

    public void forget() {
        seen.clear();
        answers.clear();
    }

    public void stop() {
        server.stop(0);
    }

    public void startAgain() {
        start(server.getAddress().getPort());
    }

    private void start(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values));
        var uri = exchange.getRequestURI();
        seen.add(new Seen(exchange.getRequestMethod(), uri.toString(), headers, body));
        BODY.set(body);
        try {
            answers.getOrDefault(uri.getPath(), it -> json(it, 200, "{\"ok\":true}"))
                    .handle(exchange);
        } finally {
            exchange.close();
        }
    }

    /** What came with the request that is being answered. */
    public static String body() {
        return BODY.get();
    }

    public static void json(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
