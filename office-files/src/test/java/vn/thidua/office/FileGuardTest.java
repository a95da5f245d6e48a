package vn.thidua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_DUPLICATE_ENTRIES;
import static vn.thidua.office.FileReason.FILE_EMPTY;
import static vn.thidua.office.FileReason.FILE_ENCRYPTED;
import static vn.thidua.office.FileReason.FILE_ENTRY_NAME_UNSAFE;
import static vn.thidua.office.FileReason.FILE_HAS_DOCTYPE;
import static vn.thidua.office.FileReason.FILE_HAS_EXTERNAL_LINKS;
import static vn.thidua.office.FileReason.FILE_HAS_MACROS;
import static vn.thidua.office.FileReason.FILE_INFLATES_TOO_FAR;
import static vn.thidua.office.FileReason.FILE_IS_PDF;
import static vn.thidua.office.FileReason.FILE_KIND_UNKNOWN;
import static vn.thidua.office.FileReason.FILE_TOO_LARGE;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_ENTRIES;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_STRINGS;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** Hostile, broken and mistaken files: each is refused by its own code, before any parser sees it. */
class FileGuardTest {

    private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Một</t></is></c></row>";

    private record Hostile(String name, byte[] bytes, Reason reason) {}

    @TestFactory
    Stream<DynamicTest> refusesPackagesByTheirZip() {
        var good = Zips.workbook(ROW).bytes();
        return each(
                new Hostile("no bytes", new byte[0], FILE_EMPTY),
                new Hostile("more than 10 MiB", new byte[(10 << 20) + 1], FILE_TOO_LARGE),
                new Hostile(
                        "text under another name", "STT;Danh hiệu".getBytes(StandardCharsets.UTF_8), FILE_KIND_UNKNOWN),
                new Hostile(
                        "a page saved as .xls",
                        "<html><table></table></html>".getBytes(StandardCharsets.UTF_8),
                        FILE_KIND_UNKNOWN),
                new Hostile("a PDF under another name", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), FILE_IS_PDF),
                new Hostile("any other zip", new Zips().with("readme.txt", "x").bytes(), FILE_KIND_UNKNOWN),
                new Hostile("an empty zip", new Zips().bytes(), FILE_BROKEN),
                new Hostile("a template of slides", slides(), FILE_KIND_UNKNOWN),
                new Hostile("3000 entries", manyEntries(), FILE_TOO_MANY_ENTRIES),
                new Hostile(
                        "two of one name but for the case",
                        Zips.workbook(ROW).with("XL/workbook.xml", "<x/>").bytes(),
                        FILE_DUPLICATE_ENTRIES),
                new Hostile("two of one name", twice(), FILE_DUPLICATE_ENTRIES),
                new Hostile(
                        "a name that climbs",
                        Zips.workbook(ROW).with("xl/../../etc/passwd", "x").bytes(),
                        FILE_ENTRY_NAME_UNSAFE),
                new Hostile(
                        "a name from the root",
                        Zips.workbook(ROW).with("/etc/passwd", "x").bytes(),
                        FILE_ENTRY_NAME_UNSAFE),
                new Hostile(
                        "a name with backslashes",
                        Zips.workbook(ROW).with("xl\\..\\x", "x").bytes(),
                        FILE_ENTRY_NAME_UNSAFE),
                new Hostile("bytes in front", joined("MZ".getBytes(StandardCharsets.UTF_8), good), FILE_BROKEN),
                new Hostile("a zip in front", joined(Arrays.copyOf(good, 100), good), FILE_BROKEN),
                new Hostile("bytes behind", joined(good, new byte[10]), FILE_BROKEN),
                new Hostile("several disks", patched(good, good.length - 22 + 4, 1), FILE_BROKEN),
                new Hostile(
                        "more entries than a zip can count", patched(good, good.length - 22 + 10, 0xffff), FILE_BROKEN),
                new Hostile("a directory elsewhere", patched(good, good.length - 22 + 16, 7), FILE_BROKEN),
                new Hostile("an encrypted entry", patchedRecord(good, 8, 1), FILE_ENCRYPTED),
                new Hostile("another method of packing", patchedRecord(good, 10, 12), FILE_BROKEN),
                new Hostile("a size said too small", patchedRecord(good, 24, 5), FILE_BROKEN),
                new Hostile("a size said too large", patchedRecord(good, 24, 50_000), FILE_BROKEN),
                new Hostile("another content than promised", patchedRecord(good, 16, 50_000), FILE_BROKEN),
                new Hostile("entries that overlap", overlapping(good), FILE_BROKEN),
                new Hostile("200 MiB of blanks", bomb(), FILE_INFLATES_TOO_FAR));
    }

    @TestFactory
    Stream<DynamicTest> refusesPackagesByTheirParts() {
        return each(
                new Hostile(
                        "a document type",
                        Zips.document("")
                                .with("word/document.xml", DOCTYPE + "<x/>")
                                .bytes(),
                        FILE_HAS_DOCTYPE),
                new Hostile("a document type in UTF-16", inUtf16(StandardCharsets.UTF_16), FILE_HAS_DOCTYPE),
                new Hostile(
                        "a document type in UTF-16 without a mark",
                        inUtf16(StandardCharsets.UTF_16LE),
                        FILE_HAS_DOCTYPE),
                new Hostile(
                        "a document type in big-endian UTF-16", inUtf16(StandardCharsets.UTF_16BE), FILE_HAS_DOCTYPE),
                new Hostile(
                        "a document type behind a comment",
                        Zips.document("")
                                .with("word/styles.xml", "<!-- > --->" + DOCTYPE + "<x/>")
                                .bytes(),
                        FILE_HAS_DOCTYPE),
                new Hostile(
                        "a document type in the list of types",
                        Zips.document("")
                                .with("[Content_Types].xml", DOCTYPE + "<x/>")
                                .bytes(),
                        FILE_HAS_DOCTYPE),
                new Hostile(
                        "a document type in relationships",
                        Zips.document("")
                                .with("word/_rels/document.xml.rels", DOCTYPE + "<x/>")
                                .bytes(),
                        FILE_HAS_DOCTYPE),
                new Hostile(
                        "entities that multiply",
                        Zips.document("").with("word/document.xml", laughs()).bytes(),
                        FILE_HAS_DOCTYPE),
                new Hostile(
                        "an encoding that hides",
                        Zips.document("")
                                .with("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><x/>")
                                .bytes(),
                        FILE_BROKEN),
                new Hostile(
                        "no text at all",
                        Zips.document("")
                                .with("word/document.xml", out -> out.write(new byte[] {'<', (byte) 0xff, 1}))
                                .bytes(),
                        FILE_BROKEN),
                new Hostile(
                        "a part that breaks off",
                        Zips.document("")
                                .with("word/document.xml", "<w:document><w:body>")
                                .bytes(),
                        FILE_BROKEN),
                new Hostile(
                        "300 tables in one another",
                        Zips.document("<w:tbl>".repeat(300) + "</w:tbl>".repeat(300))
                                .bytes(),
                        FILE_INFLATES_TOO_FAR),
                new Hostile(
                        "macros",
                        Zips.workbook(ROW).with("xl/vbaProject.bin", "x").bytes(),
                        FILE_HAS_MACROS),
                new Hostile(
                        "macros of Excel 4",
                        Zips.workbook(ROW)
                                .with("xl/macrosheets/sheet1.xml", "<x/>")
                                .bytes(),
                        FILE_HAS_MACROS),
                new Hostile("a document with macros enabled", macroEnabled(), FILE_HAS_MACROS),
                new Hostile(
                        "a linked workbook",
                        Zips.workbook(ROW)
                                .with("xl/externalLinks/externalLink1.xml", "<x/>")
                                .bytes(),
                        FILE_HAS_EXTERNAL_LINKS),
                new Hostile("a template elsewhere", external("attachedTemplate"), FILE_HAS_EXTERNAL_LINKS),
                new Hostile("a picture elsewhere", external("image"), FILE_HAS_EXTERNAL_LINKS),
                new Hostile("an object elsewhere", external("oleObject"), FILE_HAS_EXTERNAL_LINKS),
                new Hostile("a million strings", strings(), FILE_TOO_MANY_STRINGS),
                new Hostile("two million cells and some", cells(), FILE_TOO_MANY_CELLS),
                new Hostile(
                        "a cell in the last row of all",
                        Zips.workbook("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")
                                .bytes(),
                        FILE_TOO_MANY_CELLS),
                new Hostile(
                        "a cell in the last column of all",
                        Zips.workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")
                                .bytes(),
                        FILE_TOO_MANY_CELLS),
                new Hostile(
                        "a part that is not there",
                        Zips.document("")
                                .with("[Content_Types].xml", types("/word/other.xml"))
                                .bytes(),
                        FILE_KIND_UNKNOWN));
    }

    @Test
    void refusesAFileCutOffAnywhere() {
        var good = Zips.workbook(ROW).bytes();

        for (int length = 1; length < good.length; length += 7) {
            var cut = Arrays.copyOf(good, length);
            assertThatExceptionOfType(Refusal.class)
                    .as("cut off after %d bytes", length)
                    .isThrownBy(() -> FileGuard.check(cut, CancellationCheck.NEVER));
        }
    }

    @Test
    void letsInWhatOnlyLooksDangerous() {
        var linked = Zips.document("")
                .with(
                        "word/_rels/document.xml.rels",
                        Zips.relationships("hyperlink", "https://thainguyen.gov.vn", "TargetMode=\"External\""));
        var formattedDown = Zips.workbook(ROW + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>")
                .with(
                        "xl/worksheets/sheet1.xml",
                        Zips.sheet(ROW).replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>"));
        var ampersands = Zips.document("<w:p><w:r><w:t>" + "KH&amp;CN ".repeat(80_000) + "</w:t></w:r></w:p>");
        var nested = Zips.document("<w:tbl><w:tr><w:tc>".repeat(80) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(80));
        var zipInZip = Zips.document("").with("word/media/image1.png", out -> out.write(bomb()));

        assertThat(FileGuard.check(linked.bytes(), CancellationCheck.NEVER)).isInstanceOf(GuardedFile.Package.class);
        assertThat(FileGuard.check(formattedDown.bytes(), CancellationCheck.NEVER))
                .isInstanceOfSatisfying(
                        GuardedFile.Package.class,
                        it -> assertThat(it.lastRows()).containsEntry("xl/worksheets/sheet1.xml", 1));
        assertThat(FileGuard.check(zipInZip.bytes(), CancellationCheck.NEVER)).isInstanceOf(GuardedFile.Package.class);
        assertThat(new OfficeFiles(CancellationCheck.NEVER)
                        .read(ampersands.bytes())
                        .blocks())
                .hasSize(1);
        assertThat(new OfficeFiles(CancellationCheck.NEVER).read(nested.bytes()).grids())
                .hasSize(80);
    }

    @Test
    void refusesOrLetsInWhateverByteIsWrong() {
        var good = Zips.workbook(ROW).bytes();
        var random = new Random(20221120);
        for (int i = 0; i < 3000; i++) {
            var bytes = good.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                FileGuard.check(bytes, CancellationCheck.NEVER);
            } catch (Refusal e) {
                assertThat(e.reason().code()).startsWith("file-");
            }
        }
    }

    private static Stream<DynamicTest> each(Hostile... files) {
        return Arrays.stream(files)
                .map(it ->
                        DynamicTest.dynamicTest(it.name() + ": " + it.reason().code(), () -> requireRefused(it)));
    }

    static void requireRefused(Hostile hostile) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileGuard.check(hostile.bytes(), CancellationCheck.NEVER))
                .extracting(Refusal::reason)
                .isEqualTo(hostile.reason());
    }

    private static String types(String part) {
        return """
                <Types><Override PartName="%s" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""".formatted(part);
    }

    private static byte[] slides() {
        return new Zips()
                .with(
                        "[Content_Types].xml",
                        types("/ppt/presentation.xml")
                                .replace("wordprocessingml.document", "presentationml.presentation"))
                .bytes();
    }

    private static byte[] macroEnabled() {
        return Zips.document("")
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                .bytes();
    }

    private static byte[] external(String kind) {
        return Zips.document("")
                .with(
                        "word/_rels/settings.xml.rels",
                        Zips.relationships(kind, "http://elsewhere/x", "TargetMode=\"External\""))
                .bytes();
    }

    private static byte[] manyEntries() {
        var zips = Zips.workbook(ROW);
        for (int i = 0; i < 3000; i++) {
            zips.with("xl/media/" + i + ".png", "");
        }
        return zips.bytes();
    }

    /** The second entry gets the name of the first, in its own header and in the directory. */
    private static byte[] twice() {
        var text = new String(Zips.workbook(ROW).with("xl/workbooX.xml", "<x/>").bytes(), StandardCharsets.ISO_8859_1);
        return text.replace("xl/workbooX.xml", "xl/workbook.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bomb() {
        return Zips.document("")
                .with("word/media/image1.png", out -> {
                    var blanks = new byte[1 << 20];
                    for (int i = 0; i < 200; i++) {
                        out.write(blanks);
                    }
                })
                .bytes();
    }

    private static byte[] strings() {
        return Zips.workbook(ROW)
                .with("xl/sharedStrings.xml", out -> {
                    out.write("<sst>".getBytes(StandardCharsets.UTF_8));
                    var string = "<si><t>a</t></si>".repeat(1000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 1000; i++) {
                        out.write(string);
                    }
                    out.write("</sst>".getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
    }

    private static byte[] cells() {
        return Zips.workbook("")
                .with("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData><row>".getBytes(StandardCharsets.UTF_8));
                    var some = "<c/>".repeat(1000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 2001; i++) {
                        out.write(some);
                    }
                    out.write("</row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
    }

    private static byte[] inUtf16(Charset charset) {
        return Zips.document("")
                .with("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + DOCTYPE + "<x/>", charset)
                .bytes();
    }

    private static String laughs() {
        return "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]><x>&lol2;</x>";
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }

    private static byte[] patched(byte[] zip, int at, int value) {
        var bytes = zip.clone();
        Zips.little(bytes).putShort(at, (short) value);
        return bytes;
    }

    private static byte[] patchedRecord(byte[] zip, int offset, int value) {
        return patched(zip, Zips.recordOf(zip, "xl/worksheets/sheet1.xml") + offset, value);
    }

    /** The directory sends two names to one place. */
    private static byte[] overlapping(byte[] zip) {
        var bytes = zip.clone();
        var first = Zips.little(bytes).getInt(Zips.recordOf(zip, "xl/workbook.xml") + 42);
        Zips.little(bytes).putInt(Zips.recordOf(zip, "xl/worksheets/sheet1.xml") + 42, first);
        return bytes;
    }
}
