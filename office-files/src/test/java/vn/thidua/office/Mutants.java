package vn.thidua.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;

/** Good files of every kind with something wrong in them: in the file's bytes, or in a part before it is packed. */
final class Mutants {

    private static final List<byte[]> GOOD = List.of(document(), workbook(WorkbookFile.xlsx()), inline(), old());

    private static final List<String> WORDS = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "/>",
            "</",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x ?>",
            "<!DOCTYPE x>",
            "&#x41;",
            "&lt;",
            "&x;",
            "-1",
            "0",
            "1",
            "99999999999",
            "1e999",
            "NaN",
            "A1",
            "XFD1048576",
            "A1:XFD1048576",
            " r=\"\"",
            " x:r=\"ZZ9\"",
            " xmlns=\"u\"",
            " xmlns:x=\"v\"",
            "<c>",
            "</c>",
            "<v>",
            "<row>",
            "</row>",
            "<w:p>",
            "</w:p>",
            "<w:tbl>",
            "<w:tc>",
            "</w:tr>",
            "\u0000",
            "\ufeff",
            "\ud83c\udfc6");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "2",
            "-1",
            "2147483647",
            "-2147483648",
            "99999999999",
            "NaN",
            "1e999",
            "A1",
            "ZZ9",
            "XFD1048576",
            "A1:XFD1048576",
            "s",
            "str",
            "b",
            "e",
            "d",
            "rId1",
            "rId2",
            "/xl/workbook.xml",
            "../x",
            "hidden",
            "restart",
            ".VnTime",
            "0.00%",
            "[h]:mm",
            "# ??/??",
            "x");

    private Mutants() {}

    /** The same seed makes the same file. */
    static byte[] of(long seed) {
        var random = new Random(seed);
        var good = GOOD.get(random.nextInt(GOOD.size()));
        var isPackage = good[0] == 'P';
        return isPackage && random.nextInt(3) > 0 ? withOtherParts(good, random) : mutated(good, random);
    }

    private static byte[] withOtherParts(byte[] good, Random random) {
        var parts = parts(good);
        for (int i = random.nextInt(3); i >= 0; i--) {
            var names = List.copyOf(parts.keySet());
            var name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(8)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(names.get(random.nextInt(names.size())), parts.get(name));
                case 2, 3 -> parts.put(name, mutated(parts.get(name), random));
                default -> parts.put(name, revalued(parts.get(name), random));
            }
            if (parts.isEmpty()) {
                break;
            }
        }
        var zips = new Zips();
        parts.forEach((name, bytes) -> zips.with(name, out -> out.write(bytes)));
        return zips.bytes();
    }

    /** Well-formed as before, with another value in some attributes. */
    private static byte[] revalued(byte[] good, Random random) {
        var text = new String(good, StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            var from = text.indexOf("=\"", random.nextInt(text.length() + 1));
            var to = from < 0 ? -1 : text.indexOf('"', from + 2);
            if (to > 0) {
                text = text.substring(0, from + 2) + VALUES.get(random.nextInt(VALUES.size())) + text.substring(to);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutated(byte[] good, Random random) {
        var bytes = good;
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 1; i--) {
            var from = random.nextInt(bytes.length);
            var to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
            bytes = switch (random.nextInt(6)) {
                case 0 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
                case 1 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
                case 2 -> Arrays.copyOf(bytes, from);
                case 3 -> {
                    var word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
                    yield joined(
                            joined(Arrays.copyOf(bytes, from), word), Arrays.copyOfRange(bytes, from, bytes.length));
                }
                default -> flipped(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] good, Random random) {
        var bytes = good.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] document() {
        var file = new WordFile();
        file.paragraph("DANH SÁCH DỤNG CỤ")
                .listed("Búa & kìm")
                .font(".VnTime")
                .paragraph("Dông cô")
                .font("");
        file.table(file.newTable()
                .row("⤓TT", "Tên", "Kho", "→")
                .row("↓", "", "Số lượng", "<i>Tỷ lệ</i>")
                .row("1", "Búa\nlớn", "03", "15 %"));
        return file.bytes();
    }

    private static byte[] workbook(WorkbookFile file) {
        return file.row("DANH SÁCH", "→", "→")
                .blank()
                .row("TT", "Tên", "Tỷ lệ")
                .row(1, "Búa", new WorkbookFile.Percent(0.155, "0.#%"))
                .row("↓", "Kìm", 2.5)
                .font(".VnTime")
                .row(3, "Dông cô", "")
                .bytes();
    }

    private static byte[] old() {
        return workbook(WorkbookFile.xls());
    }

    private static byte[] inline() {
        return Zips.workbook(
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><rPr><rFont val=\".VnTime\"/></rPr><t>Dông</t></r></is></c>"
                                + "<c r=\"C1\" t=\"s\"><v>0</v></c></row><row r=\"3\"><c t=\"str\"><f>A1</f><v>Búa</v></c><c><v>4.5</v></c></row>")
                .with("xl/sharedStrings.xml", "<sst><si><t>Một</t><rPh><t>x</t></rPh></si></sst>")
                .bytes();
    }
}
