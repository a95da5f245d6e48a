package vn.thidua.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes packages of office programs part by part, good ones and hostile ones. */
public final class Zips {

    /** The same content makes the same bytes. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2022, 2, 14, 8, 0);

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** Writes a part, which may be longer than memory. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The least that is a Word document. */
    public static Zips document(String body) {
        return new Zips()
                .with("[Content_Types].xml", """
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="xml" ContentType="application/xml"/>
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                        </Types>""")
                .with("_rels/.rels", relationships("officeDocument", "word/document.xml", ""))
                .with("word/document.xml", """
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>""".formatted(body));
    }

    /** The least that is an Excel workbook. */
    public static Zips workbook(String rows) {
        return new Zips()
                .with("[Content_Types].xml", """
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        </Types>""")
                .with("_rels/.rels", relationships("officeDocument", "xl/workbook.xml", ""))
                .with("xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
                        </Relationships>""")
                .with("xl/workbook.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    public static String sheet(String rows) {
        return """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>""".formatted(rows);
    }

    public static String relationships(String kind, String target, String more) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" %s/></Relationships>""".formatted(kind, target, more);
    }

    public Zips with(String name, String text) {
        return with(name, text, StandardCharsets.UTF_8);
    }

    public Zips with(String name, String text, Charset charset) {
        return with(name, out -> out.write(text.getBytes(charset)));
    }

    public Zips with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Where the directory's record of an entry begins. */
    static int recordOf(byte[] zip, String name) {
        var wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < zip.length - 46; at++) {
            if (little(zip).getInt(at) == 0x02014b50
                    && java.util.Arrays.equals(
                            zip, at + 46, Math.min(zip.length, at + 46 + wanted.length), wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
