package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** An entry's content, refused when it is not exactly what the directory promised. */
final class CheckedContent extends InputStream {

    private final CancellationCheck cancellation;
    private final InputStream source;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final int check;
    private long left;
    private boolean ended;

    CheckedContent(CancellationCheck cancellation, InputStream packed, boolean deflated, long size, int check) {
        this.cancellation = cancellation;
        this.source = deflated ? new InflaterInputStream(packed, inflater, 16 << 10) : packed;
        this.left = size;
        this.check = check;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        cancellation.check();
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        try {
            var count = source.read(into, offset, length);
            if (count < 0) {
                requireWhole();
                return -1;
            }
            left -= count;
            if (left < 0) {
                throw FILE_BROKEN.because("an entry is longer than the directory says");
            }
            sum.update(into, offset, count);
            return count;
        } catch (IOException e) {
            throw FILE_BROKEN.because("an entry cannot be inflated");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private void requireWhole() {
        ended = true;
        if (left != 0 || (int) sum.getValue() != check) {
            throw FILE_BROKEN.because("an entry is shorter or other than the directory says");
        }
    }
}
