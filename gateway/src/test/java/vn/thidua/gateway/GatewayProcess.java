package vn.thidua.gateway;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A gateway in a process of its own, with the memory the launcher gives it, beside the parts of another one. */
final class GatewayProcess implements AutoCloseable {

    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");
    private static final Path LOG = Path.of("target", "gateway-process.log");

    private final Process process;
    private final int port;
    private final Browser management;

    GatewayProcess(RunningGateway neighbour, String... settings) throws IOException {
        this.port = FreePorts.next();
        var managementPort = FreePorts.next();
        this.management = new Browser("http://localhost:" + managementPort);
        List<String> command = new ArrayList<>(List.of(
                BIN.resolve("java").toString(),
                "-Xms32m",
                "-Xmx192m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                GatewayApplication.class.getName()));
        command.addAll(neighbour.settings(port, managementPort, List.of(settings)));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        await().atMost(Duration.ofMinutes(2)).until(this::isReady);
    }

    int port() {
        return port;
    }

    Browser browser() {
        return new Browser("http://localhost:" + port);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What is still reachable, counted after a collection. */
    long liveBytes() throws IOException {
        var histogram = new ProcessBuilder(
                        BIN.resolve("jcmd").toString(), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
                .filter(it -> it.startsWith("Total"))
                .mapToLong(it -> Long.parseLong(it.trim().split("\\s+")[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(text));
    }

    private boolean isReady() {
        try {
            return management.get("/actuator/health/readiness").statusCode() == 200;
        } catch (RuntimeException e) {
            if (process.isAlive()) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
