package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The container of Office files before 2007 (MS-CFB), read only as far as it takes to know what is in it. Every chain
 * is followed for as many steps as there are sectors at most.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    private static final int IN_HEADER = 109;
    private static final int SMALL = 64;

    private final ByteBuffer buffer;
    private final int sector;
    private final int[] next;
    private final Map<String, Stream> streams = new LinkedHashMap<>();
    private Stream root = new Stream(ROOT, -1, 0);

    private record Stream(int type, int start, long size) {}

    CompoundFile(byte[] bytes) {
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            var shift = buffer.getShort(30);
            if (shift != 9 && shift != 12) {
                throw FILE_BROKEN.because("sectors of a size that there is not");
            }
            this.sector = 1 << shift;
            this.next = readTable();
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw FILE_BROKEN.because("the file points outside of itself");
        }
    }

    boolean has(String name) {
        return streams.containsKey(name);
    }

    byte[] read(String name) {
        var stream = streams.get(name);
        if (stream == null || stream.type() != STREAM || stream.size() > buffer.capacity()) {
            throw FILE_BROKEN.because("no stream, or one that is larger than the file");
        }
        try {
            var sectors =
                    stream.size() < buffer.getInt(56) ? readSmall(stream) : readChain(stream.start(), stream.size());
            return Arrays.copyOf(sectors, Math.min(sectors.length, (int) stream.size()));
        } catch (IndexOutOfBoundsException e) {
            throw FILE_BROKEN.because("a stream points outside of the file");
        }
    }

    private int[] readTable() {
        var sectors = buffer.capacity() / sector;
        var table = new int[sectors];
        int filled = 0;
        int more = buffer.getInt(68);
        for (int i = 0; i < IN_HEADER && filled < sectors; i++) {
            filled = addTable(table, filled, buffer.getInt(76 + 4 * i));
        }
        for (int steps = 0; more >= 0 && filled < sectors; steps++) {
            if (steps > sectors) {
                throw FILE_BROKEN.because("a chain without end");
            }
            var at = offset(more);
            for (int i = 0; i < sector / 4 - 1 && filled < sectors; i++) {
                filled = addTable(table, filled, buffer.getInt(at + 4 * i));
            }
            more = buffer.getInt(at + sector - 4);
        }
        return table;
    }

    private int addTable(int[] table, int filled, int number) {
        if (number < 0) {
            return filled;
        }
        var at = offset(number);
        var count = Math.min(sector / 4, table.length - filled);
        for (int i = 0; i < count; i++) {
            table[filled + i] = buffer.getInt(at + 4 * i);
        }
        return filled + count;
    }

    private void readDirectory() {
        var directory =
                ByteBuffer.wrap(readChain(buffer.getInt(48), Long.MAX_VALUE)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + ENTRY <= directory.capacity(); at += ENTRY) {
            var length = directory.getShort(at + 64) - 2;
            var type = directory.get(at + 66);
            if (type != 0 && length > 0 && length <= 62) {
                var name = new String(directory.array(), at, length, StandardCharsets.UTF_16LE);
                var stream = new Stream(type, directory.getInt(at + 116), directory.getInt(at + 120) & 0xffffffffL);
                streams.putIfAbsent(name, stream);
                root = type == ROOT ? stream : root;
            }
        }
    }

    private byte[] readChain(int start, long most) {
        var read = new ByteArrayOutputStream();
        int steps = 0;
        for (int number = start; number >= 0 && read.size() < most; number = next[number]) {
            if (++steps > next.length) {
                throw FILE_BROKEN.because("a chain without end");
            }
            var at = offset(number);
            read.write(buffer.array(), at, Math.min(sector, buffer.capacity() - at));
        }
        return read.toByteArray();
    }

    /** Small streams lie in sectors of their own size inside the root's stream. */
    private byte[] readSmall(Stream stream) {
        var container = readChain(root.start(), root.size());
        var table =
                ByteBuffer.wrap(readChain(buffer.getInt(60), Long.MAX_VALUE)).order(ByteOrder.LITTLE_ENDIAN);
        var read = new ByteArrayOutputStream();
        int steps = 0;
        for (int number = stream.start();
                number >= 0 && read.size() < stream.size();
                number = table.getInt(4 * number)) {
            if (++steps > table.capacity()) {
                throw FILE_BROKEN.because("a chain without end");
            }
            read.write(container, number * SMALL, Math.min(SMALL, container.length - number * SMALL));
        }
        return read.toByteArray();
    }

    private int offset(int number) {
        var at = (long) Math.max(HEADER, sector) + (long) number * sector;
        if (at >= buffer.capacity()) {
            throw new IndexOutOfBoundsException();
        }
        return (int) at;
    }
}
