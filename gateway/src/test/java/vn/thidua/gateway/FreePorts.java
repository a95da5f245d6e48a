package vn.thidua.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports that nobody has and that the system gives to no connection, in another order in each process. */
final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 397 % COUNT));

    private FreePorts() {}

    static int next() {
        while (true) {
            int port = FIRST + NEXT.getAndUpdate(it -> (it + 1) % COUNT);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException e) {
                // Somebody has it: the next one.
            }
        }
    }
}
