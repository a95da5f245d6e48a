package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_ENCRYPTED;
import static vn.thidua.office.FileReason.FILE_HAS_EXTERNAL_LINKS;
import static vn.thidua.office.FileReason.FILE_HAS_MACROS;
import static vn.thidua.office.FileReason.FILE_IS_OLD_WORD;
import static vn.thidua.office.FileReason.FILE_KIND_UNKNOWN;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_STRINGS;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Accepts an Excel workbook of before 2007 after checking every record of it; names other old files for what they are.
 */
final class CompoundGuard {

    private static final List<String> ENCRYPTED = List.of("EncryptedPackage", "EncryptionInfo");
    private static final List<String> MACROS = List.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA", "Macros");
    private static final String WORKBOOK = "Workbook";

    private static final int BEGIN = 0x0809;
    private static final int EXCEL_97 = 0x0600;
    private static final int FILE_PASS = 0x002f;
    private static final int SHEET = 0x0085;
    private static final int LINKED_BOOK = 0x01ae;
    private static final int STRINGS = 0x00fc;
    private static final int ROW = 0x0208;
    private static final int THIS_BOOK = 0x0401;
    private static final int ADD_INS = 0x3a01;

    private final ByteBuffer records;
    private int lastRow;

    private CompoundGuard(byte[] workbook) {
        this.records = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    }

    static GuardedFile check(byte[] bytes) {
        var file = new CompoundFile(bytes);
        if (ENCRYPTED.stream().anyMatch(file::has)) {
            throw FILE_ENCRYPTED.because("the file needs a password");
        }
        if (MACROS.stream().anyMatch(file::has)) {
            throw FILE_HAS_MACROS.because("the file has macros");
        }
        if (file.has("WordDocument")) {
            throw FILE_IS_OLD_WORD.because("the file is a Word document of before 2007");
        }
        if (!file.has(WORKBOOK)) {
            throw FILE_KIND_UNKNOWN.because("the file is no Excel workbook of 1997 or later");
        }
        var guard = new CompoundGuard(file.read(WORKBOOK));
        guard.walk();
        return new GuardedFile.OldWorkbook(guard.records.array(), guard.lastRow);
    }

    private void walk() {
        if (records.capacity() < 8 || unsigned(0) != BEGIN || unsigned(4) != EXCEL_97) {
            throw FILE_KIND_UNKNOWN.because("the workbook is older than Excel 97");
        }
        int at = 0;
        while (at + 4 <= records.capacity()) {
            var length = unsigned(at + 2);
            if (at + 4 + length > records.capacity()) {
                throw FILE_BROKEN.because("a record of the workbook is cut off");
            }
            look(unsigned(at), at + 4, length);
            at += 4 + length;
        }
    }

    private void look(int record, int at, int length) {
        switch (record) {
            case FILE_PASS -> throw FILE_ENCRYPTED.because("the workbook needs a password");
            case SHEET -> requireNoMacroSheet(at, length);
            case LINKED_BOOK -> requireOwnBook(at, length);
            case STRINGS -> requireFewStrings(at, length);
            case ROW -> lastRow = length >= 2 ? Math.max(lastRow, unsigned(at) + 1) : lastRow;
            default -> {
                // All others are bounded by the file itself.
            }
        }
    }

    private void requireNoMacroSheet(int at, int length) {
        var type = length > 5 ? records.get(at + 5) : 0;
        if (type == 1 || type == 6) {
            throw FILE_HAS_MACROS.because("a sheet is a macro");
        }
    }

    private void requireOwnBook(int at, int length) {
        var book = length >= 4 ? unsigned(at + 2) : 0;
        if (book != THIS_BOOK && book != ADD_INS) {
            throw FILE_HAS_EXTERNAL_LINKS.because("the workbook is linked to another");
        }
    }

    private void requireFewStrings(int at, int length) {
        var count = length >= 8 ? records.getInt(at + 4) & 0xffffffffL : 0;
        if (count > FileCounts.MOST_STRINGS) {
            throw FILE_TOO_MANY_STRINGS.because("%d strings, at most %d", count, FileCounts.MOST_STRINGS);
        }
    }

    private int unsigned(int at) {
        return records.getShort(at) & 0xffff;
    }
}
