package vn.thidua.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A stream as a person's page holds it open, with as little as possible of everything. */
final class OpenStream implements AutoCloseable {

    private static final int BUFFER = 256;

    private final Socket socket;
    private final BufferedReader in;
    private final int status;

    OpenStream(RunningGateway gateway, String cookies) throws IOException {
        this(gateway.port(), cookies);
    }

    OpenStream(int port, String cookies) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), BUFFER);
        socket.getOutputStream().write("""
                GET /api/notification/stream HTTP/1.1\r
                Host: localhost:%d\r
                Accept: text/event-stream\r
                Cookie: %s\r
                \r
                """.formatted(port, cookies).getBytes(StandardCharsets.US_ASCII));
        status = Integer.parseInt(in.readLine().split(" ")[1]);
        for (var header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
            // Nothing in them is of interest here.
        }
    }

    int status() {
        return status;
    }

    void say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The next line that says something, or nothing at the end. */
    String next() throws IOException {
        var line = in.readLine();
        while (line != null && line.isEmpty()) {
            line = in.readLine();
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
