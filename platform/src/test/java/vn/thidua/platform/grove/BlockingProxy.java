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

/** Stands before a port: shut, what is behind seems to be away; frozen, it takes everything and says nothing; opened, it is back. */
final class BlockingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final InetSocketAddress behind;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();

    private final Object thaw = new Object();

    private volatile boolean open;
    private volatile boolean frozen;

    BlockingProxy(String host, int port) {
        behind = new InetSocketAddress(host, port);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::watch);
    }

    /** Before an address as in {@code localhost:9092} or {@code mongodb://127.0.0.1:27017/path}. */
    static BlockingProxy before(String address) {
        var uri = URI.create(address.contains("://") ? address : "tcp://" + address);
        return new BlockingProxy(uri.getHost(), uri.getPort());
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    void open() {
        open = true;
        thaw();
    }

    void freeze() {
        frozen = true;
    }

    private void thaw() {
        synchronized (thaw) {
            frozen = false;
            thaw.notifyAll();
        }
    }

    private void awaitThaw() throws InterruptedException {
        synchronized (thaw) {
            while (frozen) {
                thaw.wait();
            }
        }
    }

    void shut() {
        open = false;
        thaw();
        passing.forEach(BlockingProxy::end);
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

    private void carry(Socket from, Socket to) {
        var buffer = new byte[16 * 1024];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read != -1;
                    read = from.getInputStream().read(buffer)) {
                awaitThaw();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
