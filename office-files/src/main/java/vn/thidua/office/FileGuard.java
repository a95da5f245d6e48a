package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_EMPTY;
import static vn.thidua.office.FileReason.FILE_IS_PDF;
import static vn.thidua.office.FileReason.FILE_KIND_UNKNOWN;
import static vn.thidua.office.FileReason.FILE_TOO_LARGE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decides by absolute limits, before any parser sees it, whether a file is accepted at all. What its name ends in does
 * not matter: the bytes say what it is.
 */
final class FileGuard {

    static final int MOST_BYTES = 10 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    /** PDF readers look this far for its mark. */
    private static final int PDF_WITHIN = 1024;

    private FileGuard() {}

    /** Refuses with the reason of what is wrong, or returns what the file is. */
    static GuardedFile check(byte[] bytes, CancellationCheck cancellation) {
        if (bytes.length == 0) {
            throw FILE_EMPTY.because("the file has no bytes");
        }
        if (bytes.length > MOST_BYTES) {
            throw FILE_TOO_LARGE.because("%d bytes, at most %d", bytes.length, MOST_BYTES);
        }
        if (startsWith(bytes, COMPOUND)) {
            return CompoundGuard.check(bytes);
        }
        if (startsWith(bytes, ZIP)) {
            return PackageGuard.check(bytes, cancellation);
        }
        var head = new String(bytes, 0, Math.min(bytes.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            throw FILE_IS_PDF.because("the file is a PDF");
        }
        if (startsWith(bytes, EMPTY_ZIP) || containsEndOfZip(bytes)) {
            throw FILE_BROKEN.because("the file is a zip without a beginning");
        }
        throw FILE_KIND_UNKNOWN.because("the file is neither Word nor Excel");
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean containsEndOfZip(byte[] bytes) {
        var tail = new String(
                bytes,
                Math.max(0, bytes.length - PDF_WITHIN),
                Math.min(bytes.length, PDF_WITHIN),
                StandardCharsets.ISO_8859_1);
        return tail.contains("PK\005\006");
    }
}
