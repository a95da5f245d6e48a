package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Connections that begin a request and do not come to the end of its headers. */
@ExtendWith(SharedGateway.class)
class UnfinishedHeadersTest {

    final RunningGateway gateway;
    final ScheduledExecutorService drips = Executors.newScheduledThreadPool(1);

    UnfinishedHeadersTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @AfterEach
    void stopDripping() {
        drips.shutdownNow();
    }

    /** All at once, because being dropped takes its time. */
    @Test
    void areDroppedHoweverSteadilyTheyDrip() {
        var first = request();
        var connections = Stream.of(
                        "", "G", "GET / HTT", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", first, first + "GET / ")
                .map(start -> gateway.raw().send(start))
                .toList();
        var silent = gateway.raw().send("GET / HTTP/1.1\r\n");
        drips.scheduleAtFixedRate(
                () -> connections.forEach(UnfinishedHeadersTest::drip), 200, 200, TimeUnit.MILLISECONDS);

        assertThat(connections).allMatch(RawHttp::isClosedByTheOther);
        assertThat(silent.isClosedByTheOther()).isTrue();
    }

    private static void drip(RawHttp connection) {
        try {
            connection.send("x");
        } catch (UncheckedIOException e) {
            // It has been dropped.
        }
    }

    @Test
    void costNothingToWhoComesAfterwards() {
        for (int i = 0; i < 20; i++) {
            try (var dropped = gateway.raw().send("GET / HTTP/1.1\r\nX-Slow: ");
                    var next = gateway.raw()) {
                dropped.send("x");
                dropped.reset();
                for (var piece : request().split("(?<=\n)")) {
                    next.send(piece);
                }
                assertThat(next.read().status()).isEqualTo(200);
            }
        }
    }

    @Test
    void areRefusedWhenThereAreTooMany() {
        try (var connection = gateway.raw()) {
            var reply = connection
                    .send(request().replace("\r\n\r\n", "\r\n" + "X-Many: 1\r\n".repeat(64) + "\r\n"))
                    .read();

            assertThat(reply.status()).isEqualTo(400);
        }
    }

    @Test
    void areRefusedWhenTheyAreTooLong() {
        try (var connection = gateway.raw()) {
            var reply = connection
                    .send(request().replace("\r\n\r\n", "\r\nX-Long: " + "x".repeat(9000) + "\r\n\r\n"))
                    .read();

            assertThat(reply.status()).isEqualTo(400);
        }
    }

    private String request() {
        return "GET /session HTTP/1.1\r\nHost: localhost:" + gateway.port() + "\r\n\r\n";
    }
}
