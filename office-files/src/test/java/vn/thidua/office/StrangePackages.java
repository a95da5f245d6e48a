package vn.thidua.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Packages that no program wrote: any part under any name and type, and in the parts the elements we read, in any order. */
final class StrangePackages {

    private static final List<String> EXTENSIONS =
            List.of(".xml", ".xml", "", ".bin", ".XML", ".đơn", ".rels", ".xml.xml");
    private static final List<String> FOLDERS = List.of("", "word/", "xl/", "xl/worksheets/", "a b/");
    private static final List<String> KINDS = List.of("worksheet", "sharedStrings", "styles", "hyperlink", "image", "");
    private static final List<String> MAINS = List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    private static final List<String> ELEMENTS = List.of(
            "worksheet",
            "sheetData",
            "row",
            "c",
            "v",
            "is",
            "t",
            "r",
            "rFont",
            "rPh",
            "f",
            "mergeCells",
            "mergeCell",
            "sst",
            "si",
            "styleSheet",
            "numFmt",
            "fonts",
            "font",
            "name",
            "cellXfs",
            "xf",
            "workbook",
            "workbookPr",
            "sheets",
            "sheet",
            "document",
            "body",
            "p",
            "tbl",
            "tr",
            "tc",
            "gridCol",
            "gridBefore",
            "gridSpan",
            "vMerge",
            "pStyle",
            "numPr",
            "numId",
            "rStyle",
            "rFonts",
            "vanish",
            "tab",
            "br",
            "sym",
            "del",
            "Fallback",
            "docDefaults",
            "style",
            "basedOn",
            "Relationship",
            "x");
    private static final List<String> ATTRIBUTES = List.of(
            "r",
            "s",
            "t",
            "ref",
            "w",
            "val",
            "numFmtId",
            "fontId",
            "formatCode",
            "id",
            "state",
            "date1904",
            "styleId",
            "type",
            "default",
            "ascii",
            "hAnsi",
            "char",
            "Id",
            "Target",
            "Type",
            "TargetMode",
            "x:r",
            "xml:space");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "-1",
            "7",
            "2147483647",
            "-2147483648",
            "99999999999999999999",
            "NaN",
            "1e308",
            "A1",
            "B2",
            "ZZZ9999999",
            "XFD1048576",
            "A1:B9",
            "B9:A1",
            ":",
            "s",
            "str",
            "inlineStr",
            "b",
            "e",
            "d",
            "true",
            "hidden",
            "restart",
            "paragraph",
            "rId1",
            "rId2",
            "..",
            "../../x",
            "/xl/part1.xml",
            ".VnTime",
            "VNI-Times",
            "0.00%",
            "dd/mm/yyyy",
            "[h]:mm",
            "# ??/??",
            "[Red][<0]General;@",
            "\\",
            "\"",
            "F0A7",
            "110000",
            "External");
    private static final List<String> TEXTS = List.of(
            "",
            "Búa",
            "0",
            "1",
            "0.155",
            "1e999",
            "-44927",
            "§¨ng ký",
            "Ñaêng kyù",
            "e\u0301",
            "&amp;",
            "\u202e",
            "x".repeat(40_000));
    private static final List<String> ILL_FORMED = List.of("&#0;", "&#xD800;", "]]>", "<", "&x;", "</p>");

    private final Random random;

    private StrangePackages(long seed) {
        this.random = new Random(seed);
    }

    /** The same seed makes the same package. */
    static byte[] of(long seed) {
        return new StrangePackages(seed).make();
    }

    private byte[] make() {
        var zips = new Zips();
        var names = new String[2 + random.nextInt(5)];
        for (int i = 0; i < names.length; i++) {
            names[i] = pick(FOLDERS) + "part" + i + pick(EXTENSIONS);
        }
        var types = new StringBuilder("<Types>");
        if (random.nextInt(3) > 0) {
            types.append("<Default Extension=\"")
                    .append(pick(EXTENSIONS).replace(".", ""))
                    .append("\" ContentType=\"application/xml\"/>");
        }
        for (int i = random.nextInt(8); i >= 0; i--) {
            types.append(override(
                    names[random.nextInt(names.length)],
                    pick(List.of("a/xml", "a/xml", "x+xml", "x+xml", "image/png"))));
        }
        if (random.nextInt(12) > 0) {
            types.append(override(names[0], pick(MAINS)));
        }
        zips.with("[Content_Types].xml", types + "</Types>");
        var cut = names[0].lastIndexOf('/') + 1;
        zips.with(names[0].substring(0, cut) + "_rels/" + names[0].substring(cut) + ".rels", relationships(names));
        for (var name : names) {
            zips.with(name, part(), charset());
        }
        return zips.bytes();
    }

    private Charset charset() {
        return switch (random.nextInt(12)) {
            case 0 -> StandardCharsets.UTF_16;
            case 1 -> StandardCharsets.UTF_16LE;
            case 2 -> StandardCharsets.UTF_16BE;
            case 3 -> StandardCharsets.ISO_8859_1;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private String relationships(String[] names) {
        var text = new StringBuilder("<Relationships>");
        for (int i = random.nextInt(6); i >= 0; i--) {
            var target = random.nextInt(6) == 0 ? pick(VALUES) : "/" + names[random.nextInt(names.length)];
            text.append("<Relationship Id=\"rId%d\" Type=\"http://x/relationships/%s\" Target=\"%s\"/>"
                    .formatted(i, pick(KINDS), escaped(target)));
        }
        return text + "</Relationships>";
    }

    private String part() {
        var text = new StringBuilder();
        switch (random.nextInt(8)) {
            case 0 -> text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            case 1 -> text.append("<!-- c -->");
            case 2 -> text.append("\ufeff");
            default -> {
                // Nothing stands before the first element.
            }
        }
        if (random.nextBoolean()) {
            // What a workbook is made of, so that the parts it refers to are read.
            text.append(
                    "<workbook xmlns:r=\"r\" xmlns:x=\"x\"><sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"B\" r:id=\"rId2\"/>");
            elements(text, 1);
            return text.append("</workbook>").toString();
        }
        text.append("<x xmlns:x=\"x\">");
        elements(text, random.nextInt(20) == 0 ? 260 : 1);
        return text.append("</x>").toString();
    }

    private void elements(StringBuilder text, int depth) {
        for (int i = random.nextInt(6); i >= 0 && text.length() < 8_000; i--) {
            var name = pick(ELEMENTS);
            text.append('<').append(name);
            for (int j = random.nextInt(4), from = random.nextInt(ATTRIBUTES.size()); j > 0; j--) {
                text.append(' ')
                        .append(ATTRIBUTES.get((from + j) % ATTRIBUTES.size()))
                        .append("=\"")
                        .append(escaped(pick(VALUES)))
                        .append('"');
            }
            text.append('>');
            if (random.nextInt(3) == 0) {
                text.append(pick(random.nextInt(200) == 0 ? ILL_FORMED : TEXTS));
            } else if (depth < 12 || (depth > 250 && depth < 400)) {
                elements(text, depth + 1);
            }
            text.append("</").append(name).append('>');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
