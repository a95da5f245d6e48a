package vn.thidua.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The store in a process of its own, as the launcher starts it. */
final class StoreProcess implements AutoCloseable {

    private final Process process;

    private StoreProcess(Process process) {
        this.process = process;
    }

    static StoreProcess start(String... options) throws IOException {
        return start(Map.of(), options);
    }

    static StoreProcess start(Map<String, String> environment, String... options) throws IOException {
        return start(EmbeddedStoreApplication.class, 128, Path.of(""), environment, options);
    }

    static StoreProcess start(
            Class<?> main, int heapMegabytes, Path folder, Map<String, String> environment, String... options)
            throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx%dm".formatted(heapMegabytes),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(options));
        var builder =
                new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
        builder.environment().putAll(environment);
        return new StoreProcess(builder.start());
    }

    static StoreProcess over(Path file, String... options) throws IOException {
        var all = new ArrayList<>(List.of("--file=" + file, "--port=0"));
        all.addAll(List.of(options));
        return start(all.toArray(String[]::new));
    }

    /** The store's address, once it has said that it is ready. */
    String uri() throws IOException {
        var line = process.inputReader().readLine();
        assertThat(line).matches("READY port=\\d+");
        return "mongodb://127.0.0.1:" + line.substring("READY port=".length());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process without giving it a chance to do anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to end, and returns what it answers with. */
    int end() throws InterruptedException {
        // By the handle: the process object itself would close its streams as well.
        process.toHandle().destroy();
        return process.waitFor();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    String complaint() throws IOException {
        try (BufferedReader errors = process.errorReader()) {
            return String.join("\n", errors.readAllLines());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
