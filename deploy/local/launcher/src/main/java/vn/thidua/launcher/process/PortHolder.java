package vn.thidua.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a port of this machine can be had, and which process has it. */
public final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The process that listens on {@code port}, where the system lets us see it. */
    public static Optional<Long> find(int port) {
        try {
            return Files.isDirectory(Path.of("/proc/net")) ? findInProc(port) : askLsof(port);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> findInProc(int port) throws IOException {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(table -> listeners(table, port))
                .map("socket:[%s]"::formatted)
                .collect(Collectors.toSet());
        try (var processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(process -> holds(process, sockets))
                    .map(process -> Long.parseLong(process.getFileName().toString()))
                    .findFirst();
        }
    }

    private static Stream<String> listeners(Path table, int port) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+", -1))
                    .filter(field -> field[3].equals(LISTENING))
                    .filter(field -> Integer.parseInt(field[1].substring(field[1].indexOf(':') + 1), 16) == port)
                    .map(field -> field[9]);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(Path process, Set<String> sockets) {
        try (var descriptors = Files.list(process.resolve("fd"))) {
            return descriptors.anyMatch(descriptor -> {
                try {
                    return sockets.contains(Files.readSymbolicLink(descriptor).toString());
                } catch (IOException e) {
                    return false;
                }
            });
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Long> askLsof(int port) throws IOException {
        var asked = new ProcessBuilder("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-t").start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return answer.lines().findFirst().map(String::strip).map(Long::valueOf);
    }
}
