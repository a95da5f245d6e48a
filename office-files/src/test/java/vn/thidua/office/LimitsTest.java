package vn.thidua.office;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.office.FileReason.FILE_INFLATES_TOO_FAR;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** Files that pass the guard and hold more than a form can: refused or read, in little time and memory. */
class LimitsTest {

    private static final OfficeFiles FILES = new OfficeFiles(CancellationCheck.NEVER);

    @TestFactory
    Stream<DynamicTest> moreThanAFormCanHold() {
        var merges = new StringBuilder("</sheetData><mergeCells>");
        for (int i = 0; i < 20_000; i++) {
            merges.append("<mergeCell ref=\"A1:ALL4000\"/>");
        }
        var cell = "<c r=\"A%d\" t=\"inlineStr\"><is><t>Danh hiệu</t></is></c>";
        var rows = new StringBuilder();
        for (int i = 1; i <= 4000; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\">")
                    .append(cell.formatted(i))
                    .append("</row>");
        }
        return Stream.of(
                refused(
                        "letters",
                        new WordFile().paragraph("x".repeat(3_000_001)).bytes(),
                        FILE_INFLATES_TOO_FAR),
                refused("bytes", Zips.document("<w:p/>".repeat(3 << 20)).bytes(), FILE_INFLATES_TOO_FAR),
                refused(
                        "rows",
                        Zips.workbook("<row><c><v>1</v></c></row>".repeat(5001)).bytes(),
                        FILE_TOO_MANY_CELLS),
                refused("strings", strings(), FILE_INFLATES_TOO_FAR),
                refused(
                        "letters of a cell",
                        Zips.workbook("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(32_768) + "</t></is></c></row>")
                                .bytes(),
                        FILE_TOO_MANY_CELLS),
                DynamicTest.dynamicTest(
                        "merged cells",
                        () -> FILES.read(Zips.workbook("")
                                .with(
                                        "xl/worksheets/sheet1.xml",
                                        Zips.sheet(rows.toString()).replace("</sheetData>", merges + "</mergeCells>"))
                                .bytes())),
                DynamicTest.dynamicTest(
                        "digits",
                        () -> FILES.read(Zips.workbook(
                                        "<row><c t=\"inlineStr\"><is><t>Danh hiệu</t></is></c><c t=\"inlineStr\"><is><t>Cá nhân</t></is></c></row>"
                                                + "<row><c t=\"inlineStr\"><is><t>LĐTT</t></is></c><c><v>1e-999999999</v></c></row>"
                                                + "<row><c t=\"inlineStr\"><is><t>CSTĐCS</t></is></c><c><v>1e999999999</v></c></row>")
                                .bytes())));
    }

    private static DynamicTest refused(String name, byte[] bytes, Reason reason) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> FILES.read(bytes))
                        .extracting(Refusal::reason)
                        .isEqualTo(reason));
    }

    private static byte[] strings() {
        return Zips.workbook("")
                .with("xl/sharedStrings.xml", out -> {
                    out.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
                    out.write("x".repeat(17 << 20).getBytes(StandardCharsets.UTF_8));
                    out.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
    }
}
