package vn.thidua.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The entry point under files that nobody thought of. A seed that fails here is added to those that always run. */
class OfficeFilesFuzzTest {

    private static final int FILES = 2_000;

    @Test
    void filesWithSomethingWrongAreReadOrRefused() {
        assertThat(tried("mutant", Mutants::of, LongStream.range(0, FILES))).isBetween(FILES / 10, 2 * FILES * 9 / 10);
    }

    @Test
    void packagesThatNoProgramWroteAreReadOrRefused() {
        assertThat(tried("package", StrangePackages::of, LongStream.range(0, FILES)))
                .isBetween(FILES / 20, 2 * FILES * 9 / 10);
    }

    /** With {@code -Dthidua.fuzz.minutes=30}, other files each time. */
    @Test
    @EnabledIfSystemProperty(named = "thidua.fuzz.minutes", matches = "\\d+")
    void othersAreTriedForAsLongAsIsWanted() {
        var end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("thidua.fuzz.minutes")).toNanos();
        for (long seed = System.currentTimeMillis(); System.nanoTime() < end; seed++) {
            tried("mutant", Mutants::of, LongStream.of(seed));
            tried("package", StrangePackages::of, LongStream.of(seed));
        }
    }

    /** Small files that would be large or slow for those who read on. */
    @TestFactory
    Stream<DynamicTest> filesMadeToWearOutAReaderAreRefusedOrReadSoon() {
        var cell = "<c t=\"inlineStr\"><is><t>x</t></is></c>";
        return Stream.of(
                costly("a comment of 100 MB", sheet("<!--", "comment ", 100 << 20, "-->")),
                costly("CDATA of 100 MB", sheet("<row><c><v><![CDATA[", "comment ", 100 << 20, "]]></v></c></row>")),
                costly("an attribute of 100 MB", sheet("<row a=\"", "value ", 100 << 20, "\"/>")),
                costly("a number of 100 MB", sheet("<row><c><v>", "12345678", 100 << 20, "</v></c></row>")),
                costly(
                        "a text of 100 MB",
                        sheet("<row><c t=\"inlineStr\"><is><t>", "text ", 100 << 20, "</t></is></c></row>")),
                costly("elements of a million names", names("<n%d/>")),
                costly("attributes of a million names", names("<x n%d=\"\"/>")),
                costly("a million namespaces", names("<x xmlns = 'n%d'/>")),
                costly(
                        "cells beyond the last column",
                        sheet("<row>", "<c x:r=\"ZZZ1\" t=\"s\"><v>0</v></c>", 20 << 20, "</row>")),
                costly("rows inside a row", sheet("<row>", "<row/>" + cell, 20 << 20, "</row>")),
                costly("a million formats", formats()),
                costly("one long text in merged cells", merged()));
    }

    private static DynamicTest costly(String name, Zips file) {
        return DynamicTest.dynamicTest(name, () -> Trial.of(name, file.bytes()));
    }

    private static int tried(String kind, LongFunction<byte[]> maker, LongStream seeds) {
        return seeds.mapToInt(seed -> Trial.of(kind + " " + seed, maker.apply(seed)))
                .sum();
    }

    private static Zips sheet(String before, String repeated, int length, String behind) {
        var some = repeated.repeat(Math.max(1, (64 << 10) / repeated.length())).getBytes(StandardCharsets.UTF_8);
        return Zips.workbook("").with("xl/worksheets/sheet1.xml", out -> {
            out.write(("<worksheet xmlns:x=\"x\"><sheetData>" + before).getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < length; written += some.length) {
                out.write(some);
            }
            out.write((behind + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Zips names(String element) {
        return Zips.workbook("").with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_000_000; i++) {
                out.write(element.formatted(i).getBytes(StandardCharsets.UTF_8));
            }
            out.write("</worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Zips formats() {
        var styles = new StringBuilder("<styleSheet><numFmts>");
        var rows = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            styles.append("<numFmt numFmtId=\"%d\" formatCode=\"0.%s&quot;%d&quot;\"/>"
                    .formatted(200 + i, "0".repeat(i % 60), i));
        }
        styles.append("</numFmts><cellXfs>");
        for (int i = 0; i < 30_000; i++) {
            styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
            rows.append(i % 10 == 0 ? "<row>" : "")
                    .append("<c s=\"%d\"><v>1</v></c>".formatted(i))
                    .append(i % 10 == 9 ? "</row>" : "");
        }
        var file = Zips.workbook(rows.toString()).with("xl/styles.xml", styles + "</cellXfs></styleSheet>");
        return file.with("xl/_rels/workbook.xml.rels", """
                <Relationships>
                <Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="http://x/styles" Target="styles.xml"/>
                </Relationships>""");
    }

    private static Zips merged() {
        var body = new StringBuilder(
                        "<w:tbl><w:tr><w:tc><w:gridSpan w:val=\"100\"/><w:vMerge w:val=\"restart\"/><w:p><w:r><w:t>")
                .append("x".repeat(450_000))
                .append("</w:t></w:r></w:p></w:tc></w:tr>");
        body.append("<w:tr><w:tc><w:gridSpan w:val=\"100\"/><w:vMerge/><w:p/></w:tc></w:tr>".repeat(390));
        return Zips.document(body + "</w:tbl>");
    }
}
