package vn.thidua.gateway.filter;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;

/** A request whose body has arrived. */
final class ReceivedRequest extends HttpServletRequestWrapper {

    private final ReceivedBody body;

    ReceivedRequest(HttpServletRequest request, ReceivedBody body) {
        super(request);
        this.body = body;
    }

    /** As counted, whether or not the sender said so. */
    @Override
    public long getContentLengthLong() {
        return body.length();
    }

    @Override
    public int getContentLength() {
        return (int) body.length();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Received(body.open());
    }

    private static final class Received extends ServletInputStream {

        private final InputStream bytes;

        Received(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isFinished() {
            try {
                return bytes.available() == 0;
            } catch (IOException e) {
                return true;
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is there already");
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return bytes.read(target, offset, length);
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
