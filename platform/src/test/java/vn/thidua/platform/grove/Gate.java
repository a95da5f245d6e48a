package vn.thidua.platform.grove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a port: shut, what is behind seems to be away; opened, it is back. */
final class Gate implements AutoCloseable {

    private final ServerSocket door;
    private final InetSocketAddress behind;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();

    private volatile boolean open;

    Gate(String host, int port) {
        behind = new InetSocketAddress(host, port);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::watch);
    }

    /** Before an address as in {@code localhost:9092} or {@code mongodb://127.0.0.1:27017/path}. */
    static Gate before(String address) {
        var uri = URI.create(address.contains("://") ? address : "tcp://" + address);
        return new Gate(uri.getHost(), uri.getPort());
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    void open() {
        open = true;
    }

    void shut() {
        open = false;
        passing.forEach(Gate::end);
        passing.clear();
    }

    @Override
    public void close() throws IOException {
        shut();
        door.close();
    }

    private void watch() {
        while (!door.isClosed()) {
            try {
                var from = door.accept();
                if (open) {
                    var to = new Socket();
                    to.connect(behind);
                    passing.add(from);
                    passing.add(to);
                    Thread.ofVirtual().start(() -> carry(from, to));
                    Thread.ofVirtual().start(() -> carry(to, from));
                } else {
                    end(from);
                }
            } catch (IOException e) {
                // Closed, or nobody behind: who knocks sees a connection that ends.
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side has gone, and the other goes with it.
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
