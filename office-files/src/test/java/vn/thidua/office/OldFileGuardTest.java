package vn.thidua.office;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_ENCRYPTED;
import static vn.thidua.office.FileReason.FILE_HAS_EXTERNAL_LINKS;
import static vn.thidua.office.FileReason.FILE_HAS_MACROS;
import static vn.thidua.office.FileReason.FILE_KIND_UNKNOWN;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_STRINGS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** Workbooks of before 2007 made of records that no program would write. */
class OldFileGuardTest {

    private static final int BEGIN = 0x0809;
    private static final byte[] EXCEL_97 = {0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0};

    private record Hostile(String name, byte[] bytes, Reason reason) {}

    @TestFactory
    Stream<DynamicTest> refusesWorkbooksByTheirRecords() throws IOException {
        var begin = record(BEGIN, EXCEL_97);
        return Stream.of(
                        new Hostile("no records", workbook(), FILE_KIND_UNKNOWN),
                        new Hostile("Excel 95", workbook(record(BEGIN, new byte[] {0, 5, 5, 0})), FILE_KIND_UNKNOWN),
                        new Hostile("a password", workbook(begin, record(0x2f, new byte[6])), FILE_ENCRYPTED),
                        new Hostile("a macro sheet", workbook(begin, sheet(1)), FILE_HAS_MACROS),
                        new Hostile("a module of macros", workbook(begin, sheet(6)), FILE_HAS_MACROS),
                        new Hostile(
                                "another workbook",
                                workbook(begin, record(0x1ae, new byte[] {1, 0, 5, 0})),
                                FILE_HAS_EXTERNAL_LINKS),
                        new Hostile(
                                "strings without end",
                                workbook(begin, record(0xfc, words(9, -1))),
                                FILE_TOO_MANY_STRINGS),
                        new Hostile(
                                "a million strings",
                                workbook(begin, record(0xfc, words(9, 1_000_000))),
                                FILE_TOO_MANY_STRINGS),
                        new Hostile(
                                "a record longer than the file",
                                workbook(begin, new byte[] {1, 0, (byte) 0xff, 0x7f}),
                                FILE_BROKEN),
                        new Hostile("sectors of no size", patched(30, 0), FILE_BROKEN),
                        new Hostile("sectors too large", patched(30, 31), FILE_BROKEN),
                        new Hostile("a directory outside", patched(48, 0x7ffffff0), FILE_BROKEN),
                        new Hostile("a directory in a circle", circle(), FILE_BROKEN),
                        new Hostile("tables outside", patched(76, 0x00ffffff), FILE_BROKEN))
                .map(it -> dynamicTest(
                        it.name(),
                        () -> assertThatExceptionOfType(Refusal.class)
                                .isThrownBy(() -> FileGuard.check(it.bytes(), CancellationCheck.NEVER))
                                .extracting(Refusal::reason)
                                .isEqualTo(it.reason())));
    }

    private static byte[] record(int id, byte[] data) {
        var bytes = new byte[data.length + 4];
        Zips.little(bytes).putShort((short) id).putShort((short) data.length).put(data);
        return bytes;
    }

    private static byte[] sheet(int type) {
        return record(0x85, new byte[] {0, 0, 0, 0, 0, (byte) type, 1, 0, 'x'});
    }

    private static byte[] words(int first, int second) {
        var bytes = new byte[8];
        Zips.little(bytes).putInt(first).putInt(second);
        return bytes;
    }

    private static byte[] workbook(byte[]... records) throws IOException {
        var stream = new ByteArrayOutputStream();
        for (var it : records) {
            stream.writeBytes(it);
        }
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
            var bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] patched(int at, int value) throws IOException {
        var bytes = workbook(record(BEGIN, EXCEL_97), new byte[8000]);
        Zips.little(bytes).putInt(at, value);
        return bytes;
    }

    /** Every sector follows itself. */
    private static byte[] circle() throws IOException {
        var bytes = workbook(record(BEGIN, EXCEL_97), new byte[8000]);
        var buffer = Zips.little(bytes);
        var table = 512 + 512 * buffer.getInt(76);
        for (int i = 0; i < 128; i++) {
            buffer.putInt(table + 4 * i, i);
        }
        return bytes;
    }
}
