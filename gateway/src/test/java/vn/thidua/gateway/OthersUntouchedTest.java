package vn.thidua.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.thidua.gateway.FakeKeycloak.Person;

/**
 * One person sends bodies that are slow, broken off or too large, all the time; the others get their own answers. They have
 * the shipped time for it, because a machine that tests another module as well may need it.
 */
class OthersUntouchedTest {

    static final int CLIENTS = 20;
    static final int ANSWERS_EACH = 500;
    static final String ECHO = "/api/campaign/echo";

    final AtomicBoolean over = new AtomicBoolean();

    @Test
    @Timeout(300)
    void nobodyElseGetsAWrongAnswer() throws InterruptedException, ExecutionException {
        try (var gateway = new RunningGateway("thidua.rate.burst=1000000", "thidua.time-limit=10s");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            gateway.campaign().answer(ECHO, OthersUntouchedTest::echo);
            var clients = IntStream.rangeClosed(1, CLIENTS)
                    .mapToObj(number -> client(gateway, Person.numbered(number)))
                    .toList();
            var attacker = gateway.browser().as(Person.numbered(0)).signIn();
            var attacks = attacks(gateway, attacker);
            for (int i = 0; i < 36; i++) {
                var attack = attacks.get(i % attacks.size());
                threads.submit(() -> repeat(gateway, attack));
            }

            var right = 0;
            try {
                for (var answers : threads.invokeAll(clients)) {
                    right += answers.get();
                }
            } finally {
                over.set(true);
            }
            assertThat(right).isEqualTo(CLIENTS * ANSWERS_EACH);
        }
    }

    private Callable<Integer> client(RunningGateway gateway, Person person) {
        var browser = gateway.browser().as(person).signIn();
        return () -> {
            var right = 0;
            while (right < ANSWERS_EACH) {
                try (var connection = gateway.raw()) {
                    for (int i = 0; i < 50; i++) {
                        right += askedRight(connection, gateway, browser, person);
                    }
                }
            }
            return right;
        };
    }

    /** Asks for something nobody else asks for. */
    private static int askedRight(RawHttp connection, RunningGateway gateway, Browser browser, Person person) {
        var nonce = Long.toHexString(ThreadLocalRandom.current().nextLong());
        var body = ThreadLocalRandom.current().nextBoolean() ? "" : nonce.repeat(20);
        var reply = connection
                .send(request(body.isEmpty() ? "GET" : "POST", ECHO + "?nonce=" + nonce, gateway, browser)
                        + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n" + body)
                .read();
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("nonce=" + nonce + " " + body + " " + person.subject());
        return 1;
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var token = exchange.getRequestHeaders().getFirst("Authorization").split("\\.")[1];
        var claims = new String(Base64.getUrlDecoder().decode(token), UTF_8);
        var subject = claims.replaceFirst(".*\"sub\":\"([^\"]*)\".*", "$1");
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(3_000_000));
        var answer = exchange.getRequestURI().getRawQuery() + " " + FakeService.body() + " " + subject;
        exchange.sendResponseHeaders(200, answer.length());
        exchange.getResponseBody().write(answer.getBytes(UTF_8));
    }

    private static String request(String method, String path, RunningGateway gateway, Browser browser) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + gateway.port() + "\r\nCookie: "
                + browser.cookieHeader() + "\r\nX-XSRF-TOKEN: "
                + browser.cookies().get("XSRF-TOKEN") + "\r\nContent-Type: application/json\r\n";
    }

    /** What a connection is used for until it is dropped. */
    private interface Attack {
        void on(RawHttp connection);
    }

    private List<Attack> attacks(RunningGateway gateway, Browser attacker) {
        List<Attack> attacks = new ArrayList<>();
        for (var path : List.of(ECHO, "/%61pi/campaign/echo", "/api/campaign//echo")) {
            var start = request("POST", path, gateway, attacker);
            attacks.add(connection -> drip(connection.send(start + "Content-Length: 1000\r\n\r\n")));
            attacks.add(connection -> drip(connection.send(start + "Transfer-Encoding: chunked\r\n\r\n3e8\r\n")));
            attacks.add(connection -> connection.send(start + "Content-Length: 100000\r\n\r\n" + "x".repeat(50_000)));
            attacks.add(
                    connection -> connection.send(start + "Content-Length: 20000000\r\n\r\n" + "x".repeat(1_000_000)));
            attacks.add(connection -> connection.send(start + "Content-Length: 4\r\n\r\nfull"));
            attacks.add(connection -> connection
                    .send(start + "Content-Length: 4\r\n\r\nfull" + start)
                    .read());
        }
        var file = request("POST", "/api/registration/files", gateway, attacker)
                .replace("application/json", "application/octet-stream");
        attacks.add(
                connection -> drip(connection.send(file + "Content-Length: 9000000\r\n\r\n" + "x".repeat(300_000))));
        attacks.add(connection ->
                connection.send(file + "Transfer-Encoding: chunked\r\n\r\nf4240\r\n" + "x".repeat(900_000)));
        return attacks;
    }

    private void repeat(RunningGateway gateway, Attack attack) {
        while (!over.get()) {
            var connection = gateway.raw();
            try {
                attack.on(connection);
            } catch (UncheckedIOException e) {
                // It was thrown out, as it should be.
            }
            connection.reset();
            LockSupport.parkNanos(100_000_000);
        }
    }

    private void drip(RawHttp connection) {
        for (int i = 0; i < 60 && !over.get(); i++) {
            connection.send("x");
            LockSupport.parkNanos(50_000_000);
        }
    }
}
