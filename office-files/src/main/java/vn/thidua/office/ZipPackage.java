package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_DUPLICATE_ENTRIES;
import static vn.thidua.office.FileReason.FILE_ENCRYPTED;
import static vn.thidua.office.FileReason.FILE_ENTRY_NAME_UNSAFE;
import static vn.thidua.office.FileReason.FILE_INFLATES_TOO_FAR;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_ENTRIES;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A zip file as office programs write it, read by its directory alone. Whatever two programs could read in two ways is
 * refused: entries that overlap or come twice, bytes in front, sizes that are not true, several disks.
 */
final class ZipPackage {

    static final int MOST_ENTRIES = 2_000;
    static final long MOST_BYTES = 128L << 20;

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x1f\\\\:*?\"<>|\\x7f]|^/|(^|/)\\.{1,2}(/|$)|//");

    private final CancellationCheck cancellation;
    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What the directory says of an entry. */
    private record Entry(String name, int method, int check, int packed, long size, int at) {

        long end(int nameAndExtra) {
            return (long) at + LOCAL_LENGTH + nameAndExtra + packed;
        }
    }

    ZipPackage(byte[] bytes, CancellationCheck cancellation) {
        this.cancellation = cancellation;
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
            requireApart();
        } catch (IndexOutOfBoundsException e) {
            throw FILE_BROKEN.because("the directory of the zip points outside of it");
        }
    }

    Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The content of an entry that is held in memory when it is read, and must not be too large for that. */
    InputStream open(String name, long most) {
        if (entry(name).size() > most) {
            throw FILE_INFLATES_TOO_FAR.because(
                    "a part of %d bytes, at most %d", entry(name).size(), most);
        }
        return open(name);
    }

    /** The entry's content; reading refuses as soon as it turns out longer, shorter or other than the directory says. */
    InputStream open(String name) {
        var entry = entry(name);
        var from = dataOf(entry);
        var packed = new ByteArrayInputStream(bytes, from, entry.packed());
        return new CheckedContent(cancellation, packed, entry.method() != 0, entry.size(), entry.check());
    }

    private Entry entry(String name) {
        var entry = entries.get(name);
        if (entry == null) {
            throw FILE_BROKEN.because("there is no part %s", name);
        }
        return entry;
    }

    private void readDirectory() {
        var end = findEnd();
        var count = unsigned(end + 10);
        var size = buffer.getInt(end + 12);
        var at = buffer.getInt(end + 16);
        var oneDisk = unsigned(end + 4) == 0 && unsigned(end + 6) == 0 && unsigned(end + 8) == count;
        if (!oneDisk || count == LONGEST_COMMENT || at < 0 || size < 0 || (long) at + size != end) {
            throw FILE_BROKEN.because("the zip has several disks, is larger than a zip can be, or has bytes in front");
        }
        if (count > MOST_ENTRIES) {
            throw FILE_TOO_MANY_ENTRIES.because("%d entries, at most %d", count, MOST_ENTRIES);
        }
        var names = new HashSet<String>();
        long inflated = 0;
        for (int i = 0; i < count; i++) {
            var entry = readEntry(at);
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw FILE_DUPLICATE_ENTRIES.because("there are two entries with one name");
            }
            entries.put(entry.name(), entry);
            inflated += entry.size();
            at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        if (at != end) {
            throw FILE_BROKEN.because("the directory of the zip is not as long as it says");
        }
        if (inflated > MOST_BYTES) {
            throw FILE_INFLATES_TOO_FAR.because("%d bytes, at most %d", inflated, MOST_BYTES);
        }
    }

    private int findEnd() {
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at--) {
            if (buffer.getInt(at) == END && at + END_LENGTH + unsigned(at + 20) == bytes.length) {
                return at;
            }
        }
        throw FILE_BROKEN.because("the zip has no end");
    }

    private Entry readEntry(int at) {
        var flags = unsigned(at + 8);
        var method = unsigned(at + 10);
        var packed = buffer.getInt(at + 20);
        var size = buffer.getInt(at + 24) & 0xffffffffL;
        var name = new String(bytes, at + ENTRY_LENGTH, unsigned(at + 28), StandardCharsets.UTF_8);
        var local = buffer.getInt(at + 42);
        if ((flags & 1) != 0) {
            throw FILE_ENCRYPTED.because("an entry is encrypted");
        }
        if (buffer.getInt(at) != ENTRY || (method != 0 && method != 8) || packed < 0 || local < 0) {
            throw FILE_BROKEN.because("an entry of the zip is not as office programs write it");
        }
        if (size > MOST_BYTES) {
            throw FILE_INFLATES_TOO_FAR.because("%d bytes, at most %d", size, MOST_BYTES);
        }
        if (name.isEmpty() || UNSAFE.matcher(name).find()) {
            throw FILE_ENTRY_NAME_UNSAFE.because("an entry's name leads out of the file");
        }
        return new Entry(name, method, buffer.getInt(at + 16), packed, size, local);
    }

    /** Entries that share bytes make a small file inflate to anything. */
    private void requireApart() {
        long end = 0;
        var ordered = entries.values().stream()
                .sorted(Comparator.comparingInt(Entry::at))
                .toList();
        for (var entry : ordered) {
            if (entry.at() < end || (end == 0 && entry.at() != 0)) {
                throw FILE_BROKEN.because("entries of the zip overlap, or there are bytes in front");
            }
            end = entry.end(dataOf(entry) - entry.at() - LOCAL_LENGTH);
            if (end > bytes.length) {
                throw FILE_BROKEN.because("an entry of the zip is cut off");
            }
        }
    }

    private int dataOf(Entry entry) {
        var length = unsigned(entry.at() + 26);
        var name = new String(bytes, entry.at() + LOCAL_LENGTH, length, StandardCharsets.UTF_8);
        if (buffer.getInt(entry.at()) != LOCAL
                || unsigned(entry.at() + 8) != entry.method()
                || !name.equals(entry.name())) {
            throw FILE_BROKEN.because("an entry of the zip is not what its directory says");
        }
        return entry.at() + LOCAL_LENGTH + length + unsigned(entry.at() + 28);
    }

    private int unsigned(int at) {
        return buffer.getShort(at) & 0xffff;
    }
}
