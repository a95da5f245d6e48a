package vn.thidua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_HAS_DOCTYPE;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** A part is what its content type says and what refers to it, whatever its name ends in: none is read that was not looked through. */
class PartNamesTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String ROW = "<row r=\"%d\"><c r=\"A%1$d\" t=\"s\"><v>0</v></c></row>";
    private static final Map<String, UnaryOperator<String>> NAMINGS = Map.of(
            "as usual", it -> it,
            "without extension", it -> it.replace(".xml", ""),
            "as .bin", it -> it.replace(".xml", ".bin"),
            "in upper case", it -> it.replace(".xml", ".XML"),
            "in Vietnamese", it -> it.replace(".xml", " của đơn vị.dữ liệu"));

    private static final List<String> POSITIONS =
            List.of("", "<?xml version=\"1.0\"%s?>", "<!-- > --->", "<?của <ai?>");

    private record Writing(String mark, Charset charset, String declared) {

        byte[] bytes(String text) {
            return (mark + text.replace("\"%s?>", "\"" + declared + "?>")).getBytes(charset);
        }
    }

    private static final List<Writing> WRITINGS = List.of(
            new Writing("", StandardCharsets.UTF_8, ""),
            new Writing("\ufeff", StandardCharsets.UTF_8, " encoding=\"utf-8\""),
            new Writing("\ufeff", StandardCharsets.UTF_16LE, " encoding=\"UTF-16\""),
            new Writing("\ufeff", StandardCharsets.UTF_16BE, " encoding=\"UTF-16\""),
            new Writing("", StandardCharsets.UTF_16LE, " encoding=\"UTF-16LE\""),
            new Writing("", StandardCharsets.UTF_16BE, " encoding=\"UTF-16BE\""));

    @TestFactory
    Stream<DynamicTest> readsPartsWhateverTheirNames() {
        return NAMINGS.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> {
                    assertThat(shownBy(workbook(it.getValue()))).contains("Họ và tên");
                    assertThat(shownBy(document(it.getValue()))).contains("Họ và tên");
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesADocumentTypeInAnyPart() {
        return NAMINGS.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> {
                    requireNoDocumentType(workbook(it.getValue()));
                    requireNoDocumentType(document(it.getValue()));
                }));
    }

    private static void requireNoDocumentType(Map<String, String> parts) {
        for (var name : parts.keySet()) {
            for (var position : POSITIONS) {
                for (var writing : WRITINGS) {
                    var content = writing.bytes(position + "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>");
                    assertThat(refusalOf(zips(parts).with(name, out -> out.write(content))))
                            .as("%s behind “%s” in %s", name, position, writing)
                            .isEqualTo(FILE_HAS_DOCTYPE);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"docProps/app.xml", "customXml/item1.xml", "word/media/image1.svg", "word/drawing1.vml", "x"})
    void refusesADocumentTypeInPartsThatNobodyReads(String name) {
        for (var writing : WRITINGS) {
            var content = writing.bytes("<x>" + " ".repeat(40_000) + "</x><!DocType x><x/>");

            assertThat(refusalOf(zips(document(it -> it)).with(name, out -> out.write(content))))
                    .as("in %s", writing)
                    .isEqualTo(FILE_HAS_DOCTYPE);
        }
    }

    @Test
    void letsInDrawingsAndPicturesThatAreNoXml() {
        var file = zips(document(it -> it))
                .with("word/drawing1.vml", "<xml><v:shape style=x><br></xml>")
                .with("word/media/image1.png", "\u0089PNG <!DOCTYPE x>");

        assertThatCode(() -> FileGuard.check(file.bytes(), CancellationCheck.NEVER))
                .doesNotThrowAnyException();
    }

    @Test
    void countsTheCellsOfSheetsUnderAnyName() {
        var parts = workbook(NAMINGS.get("as .bin"));
        parts.put("xl/sheet1.bin", Zips.sheet(ROW.formatted(200_001)));

        assertThat(refusalOf(zips(parts))).isEqualTo(FILE_TOO_MANY_CELLS);
    }

    @Test
    void opensNoPartThatIsNotSaidToBeXml() {
        for (var part : List.of("xl/sheet1.bin", "xl/strings.bin", "xl/styles.bin")) {
            var parts = workbook(NAMINGS.get("as .bin"));
            parts.computeIfPresent(TYPES, (_, types) -> types.replace("/" + part, "/xl/other.bin"));

            assertThatExceptionOfType(Refusal.class)
                    .as(part)
                    .isThrownBy(() -> shownBy(parts))
                    .extracting(Refusal::reason)
                    .isEqualTo(FILE_BROKEN);
        }
    }

    @Test
    void refusesAWorkbookThatShowsOneSheetManyTimes() {
        var parts = workbook(it -> it);
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, main) -> main.replace("</sheets>", "<sheet name=\"Lại\" sheetId=\"2\" r:id=\"rId1\"/></sheets>"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> shownBy(parts))
                .extracting(Refusal::reason)
                .isEqualTo(FILE_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..//../sheet1.xml", "../../../../xl/sheet1.xml", "./sheet1.xml", "x/./..//sheet1.xml"})
    void followsAnyPathToAPart(String path) {
        var parts = workbook(it -> it);
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels", (_, main) -> main.replace("Target=\"sheet1.xml", "Target=\"" + path));

        if (path.startsWith("..//")) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> shownBy(parts));
        } else {
            assertThat(shownBy(parts)).contains("Họ và tên");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                "<?xml\tversion=\"1.0\" encoding=\"UTF-7\"?>",
                "<?xml\nversion=\"1.0\" encoding='IBM037'?>"
            })
    void refusesAPartInAnotherEncodingThanItSeems(String declaration) {
        var parts = document(it -> it);
        parts.computeIfPresent("word/document.xml", (_, main) -> declaration + main);

        assertThat(refusalOf(zips(parts))).isEqualTo(FILE_BROKEN);

        parts.put("word/document.xml", declaration.replace("version", " ".repeat(5_000) + "version") + "<x/>");
        assertThat(refusalOf(zips(parts))).isEqualTo(FILE_BROKEN);
    }

    private static Reason refusalOf(Zips file) {
        try {
            FileGuard.check(file.bytes(), CancellationCheck.NEVER);
        } catch (Refusal e) {
            return e.reason();
        }
        throw new AssertionError("let in");
    }

    private static String shownBy(Map<String, String> parts) {
        return new OfficeFiles(CancellationCheck.NEVER)
                .read(zips(parts).bytes())
                .blocks()
                .toString();
    }

    private static Zips zips(Map<String, String> parts) {
        var zips = new Zips();
        parts.forEach(zips::with);
        return zips;
    }

    private static Map<String, String> workbook(UnaryOperator<String> naming) {
        var main = naming.apply("xl/workbook.xml");
        var sheet = naming.apply("xl/sheet1.xml");
        var strings = naming.apply("xl/strings.xml");
        var styles = naming.apply("xl/styles.xml");
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                TYPES,
                "<Types>"
                        + typed(main, "spreadsheetml.sheet.main+xml")
                        + typed(sheet, "spreadsheetml.worksheet+xml")
                        + typed(strings, "spreadsheetml.sharedStrings+xml")
                        + typed(styles, "spreadsheetml.styles+xml")
                        + "</Types>");
        parts.put("_rels/.rels", "<Relationships>" + related(1, "officeDocument", main) + "</Relationships>");
        parts.put(
                relationshipsOf(main),
                "<Relationships>"
                        + related(1, "worksheet", sheet.substring(3))
                        + related(2, "sharedStrings", strings.substring(3))
                        + related(3, "styles", "/" + styles)
                        + "</Relationships>");
        parts.put(
                main,
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(sheet, Zips.sheet(ROW.formatted(1)));
        parts.put(strings, "<sst><si><t>Họ và tên</t></si></sst>");
        parts.put(styles, "<styleSheet/>");
        return parts;
    }

    private static Map<String, String> document(UnaryOperator<String> naming) {
        var main = naming.apply("word/document.xml");
        var styles = naming.apply("word/styles.xml");
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                TYPES,
                "<Types>"
                        + typed(main, "wordprocessingml.document.main+xml")
                        + typed(styles, "wordprocessingml.styles+xml")
                        + "</Types>");
        parts.put("_rels/.rels", "<Relationships>" + related(1, "officeDocument", main) + "</Relationships>");
        parts.put(relationshipsOf(main), "<Relationships>" + related(1, "styles", "/" + styles) + "</Relationships>");
        parts.put(
                main,
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Họ và tên</w:t></w:r></w:p></w:body></w:document>");
        parts.put(styles, "<w:styles xmlns:w=\"w\"/>");
        return parts;
    }

    private static String typed(String part, String type) {
        return "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/>"
                .formatted(part, type);
    }

    private static String related(int id, String kind, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, kind, target);
    }

    private static String relationshipsOf(String part) {
        var cut = part.lastIndexOf('/') + 1;
        return part.substring(0, cut) + "_rels/" + part.substring(cut) + ".rels";
    }
}
